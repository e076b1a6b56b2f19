package stele.bench.set;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture of a dialogue box, roughly: rectangles, some of them with lines of text. PNG, 8 bits of grey. */
final class Picture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Picture() {}

    static byte[] of(Dice dice) {
        int width = dice.between(120, 760);
        int height = dice.between(60, 420);
        var rows = new byte[height][width];
        for (byte[] row : rows) {
            Arrays.fill(row, (byte) 0xF4);
        }
        int boxes = dice.between(3, 14);
        for (int i = 0; i < boxes; i++) {
            box(rows, dice);
        }
        return png(rows, width, height);
    }

    private static void box(byte[][] rows, Dice dice) {
        int top = dice.below(rows.length - 10);
        int left = dice.below(rows[0].length - 20);
        int bottom = Math.min(rows.length, top + dice.between(8, 120));
        int right = Math.min(rows[0].length, left + dice.between(18, 260));
        byte colour = (byte) dice.between(120, 255);
        boolean text = dice.chance(0.4);
        for (int y = top; y < bottom; y++) {
            Arrays.fill(rows[y], left, right, colour);
            for (int x = left + 4; text && y % 12 < 6 && x < right - 4; x++) {
                rows[y][x] = dice.chance(0.3) ? 32 : colour;
            }
        }
    }

    private static byte[] png(byte[][] rows, int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 0, 0, 0, 0})
                        .array());
        var raw = new ByteArrayOutputStream();
        for (byte[] row : rows) {
            // Filter 0: the row as it is.
            raw.write(0);
            raw.writeBytes(row);
        }
        chunk(out, "IDAT", deflated(raw.toByteArray()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] raw) {
        var deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Length, name, content, and the checksum of the latter two: PNG, section 5.3. */
    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var checksum = new CRC32();
        checksum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
