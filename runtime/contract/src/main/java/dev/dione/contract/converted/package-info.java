/** Types that converters store. */
@org.jspecify.annotations.NullMarked
package dev.dione.contract.converted;
