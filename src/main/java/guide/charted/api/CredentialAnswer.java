package guide.charted.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One credential with all that is known of it.
 *
 * @param credential its fields
 * @param register what they rest on
 */
record CredentialAnswer(@JsonUnwrapped CredentialEntry credential, @JsonUnwrapped Register register) {
}
