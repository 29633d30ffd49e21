package dev.dione.local.rules;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Dione's classes a second time, one of them compiled from a changed source. */
final class ChangedEngine extends URLClassLoader {
  private static final String OURS = "dev.dione.";
  // surefire's own class path is one jar that names the others
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private ChangedEngine(List<URL> classes) {
    super(classes.toArray(URL[]::new), ChangedEngine.class.getClassLoader());
  }

  /**
   * Compiles the changed source, and loads all with it.
   *
   * @param folder where its class files go
   */
  static ChangedEngine with(Path source, String code, String off, Path folder) throws IOException {
    String text = Files.readString(source);
    int at = text.indexOf(code);
    if (at < 0 || text.indexOf(code, at + 1) >= 0) {
      throw new AssertionError("'%s' must occur once in %s".formatted(code, source));
    }
    compile(source, text.replace(code, off), folder);
    List<URL> classes = new ArrayList<>(List.of(url(folder)));
    for (String entry : CLASS_PATH.split(File.pathSeparator)) {
      classes.add(url(Path.of(entry)));
    }
    return new ChangedEngine(classes);
  }

  /** The class's double. */
  Class<?> twin(Class<?> type) {
    try {
      return loadClass(type.getName());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  private static void compile(Path source, String text, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + source.getFileName()), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    StringWriter said = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-classpath", CLASS_PATH);
    if (!compiler.getTask(said, null, null, options, null, List.of(file)).call()) {
      throw new AssertionError("The changed " + source + " does not compile: " + said);
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
