/** Tests of the processor: folders of cases, the catalogue, the layers and the build. */
@org.jspecify.annotations.NullMarked
package dev.dione.processor;
