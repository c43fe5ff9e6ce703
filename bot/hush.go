package bot

import (
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// hush leaves out of an error what the update says that led to it: an error may
// quote what it could not cope with, and no log holds what readers write. Words
// count as the same that begin alike, as an error may hold the stem of one.
func hush(err string, u digest.Update) string {
	in, failed := readUpdate(u.Body)
	if failed != nil {
		return err
	}
	text := in.text
	if strings.HasPrefix(text, "/") { // which command it was may be known
		_, text, _ = strings.Cut(text, " ")
	}
	said := make(map[string]bool)
	for _, word := range lettersOf(text + " " + in.query.words + " " + in.title) {
		said[beginning(word)] = true
	}
	var b strings.Builder
	for len(err) > 0 {
		word := lettersAt(err)
		switch {
		case word == "":
			_, size := utf8.DecodeRuneInString(err)
			word = err[:size]
			b.WriteString(word)
		case said[beginning(word)]:
			b.WriteString("…")
		default:
			b.WriteString(word)
		}
		err = err[len(word):]
	}
	return b.String()
}

// alike is how many letters of two words have to be the same.
const alike = 4

// beginning is what words have in common that count as the same.
func beginning(word string) string {
	letters := []rune(strings.ToLower(word))
	return string(letters[:min(len(letters), alike)])
}

// lettersOf are the words of a text.
func lettersOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !isLetterOrDigit(r) })
}

// lettersAt is the word that a text begins with, "" if it begins with none.
func lettersAt(text string) string {
	if end := strings.IndexFunc(text, func(r rune) bool { return !isLetterOrDigit(r) }); end >= 0 {
		return text[:end]
	}
	return text
}
