package sandbox

// ParseHTML is what a text with parse_mode HTML goes through.
func ParseHTML(html string) (string, []Entity, error) {
	text, entities, err := parseHTML(html)
	if err != nil {
		return "", nil, err
	}
	text, entities = trim(text, entities)
	return text, newFinder().find(text, entities), nil
}
