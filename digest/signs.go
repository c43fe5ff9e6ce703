package digest

// The kinds of a sign, see Understanding.Signs: its first byte.
const (
	SignName    = 'w' // the beginning of a name that is no person's, whatever the script
	SignPerson  = 'h' // the same of a word of a person's name
	SignNumber  = 'n' // that is no date
	SignCountry = 'c' // ISO 3166-1 alpha-2, not the packs' own
	SignDay     = 'd' // ISO day or month, other than the day of publication
	SignConcept = 'g' // of the packs' glossaries
	SignReading = 'r' // which reading of a bill
)

// Figure is a number that a text gives.
type Figure struct {
	Value float64
	Unit  string `json:",omitempty"` // what is counted, the same in all languages; "" if that is not known
	At    Span   `json:"-"`          // with its unit
	Said  string `json:",omitempty"` // the passage as it stands
	// Beside are the other signs of its sentence, see Understanding.Signs.
	Beside []string `json:",omitempty"`
}
