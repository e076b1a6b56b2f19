package stele.bench;

/** What others are measured by: a program that is over when it has begun. */
public final class Nothing {

    private Nothing() {}

    public static void main(String[] arguments) {}
}
