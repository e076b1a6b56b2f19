package stele.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import stele.theme.ThemeAsset;

/** How wide a logo is, so that a browser keeps its place before it has it. */
final class LogoSize {

    static final int HEIGHT = 28;

    private static final int MOST = 8 * HEIGHT;

    private static final Pattern VIEW_BOX =
            Pattern.compile("<svg[^>]*?\\sviewBox=[\"']\\s*[-+.0-9]+[\\s,]+[-+.0-9]+[\\s,]+([.0-9]+)[\\s,]+([.0-9]+)");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private LogoSize() {}

    /** The width at {@value #HEIGHT} pixels of height; a square where the file does not tell. */
    static int width(ThemeAsset logo) {
        var bytes = Base64.getDecoder().decode(logo.base64());
        double ratio = logo.path().endsWith(".svg") ? ofSvg(bytes) : ofPng(bytes);
        return Double.isFinite(ratio) && ratio > 0
                ? (int) Math.min(MOST, Math.max(1, Math.round(HEIGHT * ratio)))
                : HEIGHT;
    }

    private static double ofSvg(byte[] bytes) {
        var box = VIEW_BOX.matcher(new String(bytes, StandardCharsets.UTF_8));
        try {
            return box.find() ? Double.parseDouble(box.group(1)) / Double.parseDouble(box.group(2)) : 1;
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    /** PNG, third edition, 11.2.1: width and height come first, after a chunk's length and name. */
    private static double ofPng(byte[] bytes) {
        var header = ByteBuffer.wrap(bytes);
        boolean png = bytes.length >= 24 && ByteBuffer.wrap(PNG).equals(header.slice(0, PNG.length));
        return png ? (double) header.getInt(16) / header.getInt(20) : 1;
    }
}
