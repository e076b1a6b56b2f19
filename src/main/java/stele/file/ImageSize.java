package stele.file;

import java.io.Serializable;

/** How large an image is, in CSS pixels; both numbers are positive. */
public record ImageSize(int width, int height) implements Serializable {

    /** The height of the image where it is shown {@code shown} pixels wide. */
    public int heightAt(int shown) {
        return scaled(shown, height, width);
    }

    /** The width of the image where it is shown {@code shown} pixels high. */
    public int widthAt(int shown) {
        return scaled(shown, width, height);
    }

    private static int scaled(int shown, int wanted, int given) {
        return (int) Math.max(1, Math.round((double) shown * wanted / given));
    }
}
