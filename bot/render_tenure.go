package bot

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// saysTenure are beginnings of words by which a role already says how it is
// held, in any of the languages.
var saysTenure = map[string][]string{
	digest.Former: {"former", "ex", "экс", "бывш", "бұрынғы", "отставн"},
	digest.Acting: {"acting", "interim", "caretaker", "и.о", "и. о", "ио ", "врио", "исполняющ", "временн", "м.а", "м. а", "міндетін", "уақытша"},
	digest.Elect:  {"elect", "designate", "nominee", "incoming", "nominated", "избранн", "назначенн", "кандидат", "будущ", "сайланған", "тағайындал", "болашақ"},
}

// office words a role with how it is held, unless it says so itself.
func (s *speech) office(role, tenure string) string {
	if role == "" || tenure == "" || says(role, saysTenure[tenure]) {
		return role
	}
	if s.lang == "ru" && tenure == digest.Former {
		role = uncapital(role)
	}
	if said := s.plain("tenure."+tenure, args{"Role": role}); said != "tenure."+tenure {
		return said
	}
	return role
}

// says says whether a word of a role begins so.
func says(role string, beginnings []string) bool {
	low := strings.ToLower(role)
	return slices.ContainsFunc(beginnings, func(b string) bool {
		for i := 0; ; {
			at := strings.Index(low[i:], b)
			if at < 0 {
				return false
			}
			at += i
			if before, _ := utf8.DecodeLastRuneInString(low[:at]); at == 0 || !unicode.IsLetter(before) {
				return b != "ex" || strings.HasPrefix(low[at:], "ex-") || strings.HasPrefix(low[at:], "ex ")
			}
			i = at + len(b)
		}
	})
}

// capital makes a text begin like a sentence.
func capital(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + s[n:]
}

// uncapital takes the capital off a word that is no abbreviation.
func uncapital(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	second, _ := utf8.DecodeRuneInString(s[n:])
	if unicode.IsUpper(second) {
		return s
	}
	return string(unicode.ToLower(first)) + s[n:]
}
