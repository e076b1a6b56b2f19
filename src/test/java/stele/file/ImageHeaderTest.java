package stele.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {

    private static final String PNG = "89504e470d0a1a0a 0000000d49484452 00000320 0000012c 0802000000";
    private static final String GIF = "474946383961 2c01 c800 f70000";
    private static final String WEBP_LOSSY = "52494646 00000000 57454250 56503820 00000000 300100 9d012a 2c01 c840";
    private static final String WEBP_LOSSLESS = "52494646 00000000 57454250 5650384c 00000000 2f 2bc13100";
    private static final String WEBP_EXTENDED = "52494646 00000000 57454250 56503858 0a000000 10000000 2b0100 c70000";
    private static final String JFIF = "ffe0 0010 4a46494600010100000100010000";
    private static final String FRAME = "ffc2 0011 08 00c8 012c 03 011100021101031101";
    private static final String JPEG = "ffd8" + JFIF + FRAME;

    /** An orientation in Exif: little endian, one entry. */
    private static String exif(int orientation) {
        return "ffe1 0022 457869660000 4949 2a00 08000000 0100 1201 0300 01000000 0" + orientation + "000000 00000000";
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static Optional<ImageSize> size(String hex) {
        return ImageHeader.size(bytes(hex));
    }

    private static Optional<ImageSize> svg(String text) {
        return ImageHeader.size(text.getBytes(UTF_8));
    }

    @Test
    void eachFormatSaysItsSizeInItsOwnWay() {
        assertThat(size(PNG)).contains(new ImageSize(800, 300));
        assertThat(size(GIF)).contains(new ImageSize(300, 200));
        assertThat(size(WEBP_LOSSY)).contains(new ImageSize(300, 200));
        assertThat(size(WEBP_LOSSLESS)).contains(new ImageSize(300, 200));
        assertThat(size(WEBP_EXTENDED)).contains(new ImageSize(300, 200));
        assertThat(size(JPEG)).contains(new ImageSize(300, 200));
    }

    @Test
    void aPhotographThatLiesOnItsSideIsTurnedAsBrowsersTurnIt() {
        assertThat(size("ffd8" + exif(1) + FRAME)).contains(new ImageSize(300, 200));
        assertThat(size("ffd8" + exif(6) + FRAME)).contains(new ImageSize(200, 300));
        assertThat(size("ffd8" + JFIF + "ffff" + exif(8).substring(2) + FRAME)).contains(new ImageSize(200, 300));
    }

    @Test
    void brokenExifCostsNothingButTheTurn() {
        assertThat(size("ffd8 ffe1 0010 457869660000 4949 2a00 ffffffff" + FRAME))
                .contains(new ImageSize(300, 200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='30' height=\"20\"> | 30 | 20",
                "<?xml version='1.0'?><!-- <svg width='1' height='1'> --><svg xmlns='a>b' width='30px' height='20px'/> | 30 | 20",
                "<svg viewBox='0 0 30.4 20'> | 30 | 20",
                "<svg width='100%' height='100%' viewBox='0,0,30,20'> | 30 | 20",
                "<svg width='60' viewBox='0 0 30 20'> | 60 | 40",
                "<svg height='1in' viewBox='0 0 30 20'> | 144 | 96",
                "<svg:svg xmlns:svg='x' width='72pt' height='25.4mm'> | 96 | 96",
            })
    void aDrawingHasTheSizeThatItSaysOrThatOfItsViewBox(String text, int width, int height) {
        assertThat(svg(text)).contains(new ImageSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no image",
                "<svg>",
                "<svg width='100%' height='3em'>",
                "<svg width='0' height='1'>",
                "<svg width='9999999' height='1'>",
                "<svg viewBox='0 0 1'>",
                "<svg viewBox='0 0 1 1",
                "<svgfoo width='1' height='1'>",
            })
    void whatDoesNotSayHasNone(String text) {
        assertThat(svg(text)).isEmpty();
    }

    @Test
    void whatIsCutOrBrokenHasNoneAndNothingElseHappens() {
        for (var whole :
                new String[] {PNG, GIF, WEBP_LOSSY, WEBP_LOSSLESS, WEBP_EXTENDED, JPEG, "ffd8" + exif(6) + FRAME}) {
            var bytes = bytes(whole);
            for (int length = 0; length < 8; length++) {
                assertThat(ImageHeader.size(Arrays.copyOf(bytes, length))).isEmpty();
            }
            for (int seed = 0; seed < 500; seed++) {
                var random = new Random(seed);
                var broken = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                broken[random.nextInt(broken.length)] = (byte) 0xff;
                ImageHeader.size(broken)
                        .ifPresent(size -> assertThat(Math.min(size.width(), size.height()))
                                .isPositive());
            }
        }
        assertThat(size("89504e470d0a1a0a 0000000d49484452 00000000 0000012c")).isEmpty();
        assertThat(svg("<svg " + "\"\"".repeat(200_000))).isEmpty();
    }

    @Test
    void aSizeIsScaled() {
        assertThat(new ImageSize(300, 200).heightAt(150)).isEqualTo(100);
        assertThat(new ImageSize(300, 200).widthAt(10)).isEqualTo(15);
        assertThat(new ImageSize(3000, 2).heightAt(10)).isEqualTo(1);
    }

    @Test
    void onlyWhatSaysItLateIsReadOn() {
        assertThat(ImageHeader.isPromising(bytes(JPEG))).isTrue();
        assertThat(ImageHeader.isPromising("<!--".getBytes(ISO_8859_1))).isTrue();
        assertThat(ImageHeader.isPromising(bytes(PNG))).isFalse();
        assertThat(ImageHeader.isPromising(new byte[0])).isFalse();
    }
}
