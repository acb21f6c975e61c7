package guide.charted.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One school with all its programs.
 *
 * @param school its fields
 * @param register what they rest on
 */
record SchoolAnswer(@JsonUnwrapped School school, @JsonUnwrapped Register register) {
}
