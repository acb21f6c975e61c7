package guide.charted.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * All credentials, those that the guide tells in full first.
 *
 * @param certifications how many credentials there are
 * @param items the credentials; each is what {@code /api/v1/certifications/{code}}
 * answers
 * @param register what they rest on
 */
record CredentialsAnswer(int certifications, List<CredentialEntry> items, @JsonUnwrapped Register register) {
}
