package dev.dione.processor.read;

import dev.dione.processor.model.Conversion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What generated code can reach: all that is public, and in its own package all that is not
 * private.
 *
 * @param home the package that the code is generated into
 */
record Reach(PackageElement home) {
  /** The reach of code that is generated beside this element. */
  static Reach beside(Element element) {
    return new Reach(packageOf(element));
  }

  private static PackageElement packageOf(Element element) {
    Element at = element;
    while (at.getKind() != ElementKind.PACKAGE) {
      at = at.getEnclosingElement();
    }
    return (PackageElement) at;
  }

  /** Whether a member of a type may be used. */
  boolean isVisible(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (!member.getModifiers().contains(Modifier.PRIVATE) && isHome(member));
  }

  /** What a member has to be: {@code public}, or {@code not private}. */
  String demand(Element member) {
    return isHome(member) ? "not private" : "public";
  }

  /** Why a type cannot be named: it, or a type around it, is hidden; or empty. */
  String refusal(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      String hidden = hidden(at);
      if (!hidden.isEmpty()) {
        return at == type ? "it is " + hidden : at.getSimpleName() + ", around it, is " + hidden;
      }
    }
    return "";
  }

  /** Whether a converter can be made. */
  boolean reaches(Conversion conversion) {
    return conversion.isPublic()
        || home.getQualifiedName().contentEquals(conversion.converter().packageName());
  }

  /** What of a type cannot be named, and why; or empty. */
  String refusal(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return refusal(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound =
          wildcard.getExtendsBound() == null
              ? wildcard.getSuperBound()
              : wildcard.getExtendsBound();
      return bound == null ? "" : refusal(bound);
    }
    if (!(type instanceof DeclaredType declared)) {
      return "";
    }
    String own = refusal((TypeElement) declared.asElement());
    if (!own.isEmpty()) {
      return declared.asElement().getSimpleName() + ": " + own;
    }
    for (TypeMirror argument : declared.getTypeArguments()) {
      String hidden = refusal(argument);
      if (!hidden.isEmpty()) {
        return hidden;
      }
    }
    return "";
  }

  private String hidden(Element type) {
    if (isVisible(type)) {
      return "";
    }
    return type.getModifiers().contains(Modifier.PRIVATE)
        ? "private"
        : "not public, in the package " + packageOf(type);
  }

  private boolean isHome(Element element) {
    return packageOf(element).equals(home);
  }
}
