// Package validator stands in for the library with which the generated client tells the types of an entry apart, so that
// it compiles without the network. Slugs are not held to their form by it.
package validator

// Validate finds nothing.
func Validate(any) error {
	return nil
}
