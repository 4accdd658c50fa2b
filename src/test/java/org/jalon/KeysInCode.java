package org.jalon;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The texts that the program's sources hold, as far as they may be keys of words. A text that is put together has a {@code *} where
 * something unknown comes in: {@code "period.state." + state.code()} is {@code period.state.*}.
 */
final class KeysInCode extends TreeScanner<Void, Void> {

    /** A call that is given a key, with so many arguments behind it. */
    record Call(String key, int arguments) {}

    private static final Set<String> TELLING = Set.of("getTranslation", "get", "say");

    private final Set<String> texts = new TreeSet<>();
    private final List<Call> calls = new ArrayList<>();

    private KeysInCode() {}

    static KeysInCode under(Path sources) {
        KeysInCode keys = new KeysInCode();
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                keys.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    /** Every text, those that are put together with a {@code *} for what is unknown. */
    Set<String> texts() {
        return texts;
    }

    /** The calls of methods that tell the words of a key. */
    List<Call> calls() {
        return calls;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text) {
            texts.add(text);
        }
        return null;
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void nothing) {
        List<String> found = binary.getKind() == Kind.PLUS ? texts(binary) : List.of("*");
        if (found.stream().allMatch(text -> text.replace("*", "").isEmpty())) {
            return super.visitBinary(binary, nothing);
        }
        texts.addAll(found);
        scanUnknown(binary);
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String name = call.getMethodSelect() instanceof MemberSelectTree selected
                ? selected.getIdentifier().toString()
                : call.getMethodSelect().toString();
        List<? extends ExpressionTree> arguments = call.getArguments();
        for (int i = 0; TELLING.contains(name) && i < Math.min(2, arguments.size()); i++) {
            if (arguments.get(i) instanceof LiteralTree literal && literal.getValue() instanceof String key) {
                calls.add(new Call(key, arguments.size() - i - 1));
                break;
            }
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private void scanUnknown(ExpressionTree expression) {
        switch (expression) {
            case LiteralTree literal -> {}
            case BinaryTree binary -> {
                scanUnknown(binary.getLeftOperand());
                scanUnknown(binary.getRightOperand());
            }
            default -> scan(expression, null);
        }
    }

    /** What an expression can come to: one text, or one a branch where there is a choice. */
    private static List<String> texts(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree inner -> texts(inner.getExpression());
            case ConditionalExpressionTree choice ->
                Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
                        .flatMap(branch -> texts(branch).stream())
                        .toList();
            case BinaryTree sum
            when sum.getKind() == Kind.PLUS ->
                texts(sum.getLeftOperand()).stream()
                        .flatMap(left -> texts(sum.getRightOperand()).stream().map(left::concat))
                        .toList();
            default -> List.of("*");
        };
    }
}
