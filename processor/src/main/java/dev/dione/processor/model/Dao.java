package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dione.processor.report.Place;
import java.util.List;

/**
 * A DAO.
 *
 * @param type its interface
 * @param methods its abstract methods, in order
 * @param nestedTypes the simple names of the types that it declares or inherits
 * @param place where it stands
 */
public record Dao(ClassName type, List<DaoMethod> methods, List<String> nestedTypes, Place place) {}
