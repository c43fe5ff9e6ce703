package bot

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// countryCodes lists the countries that the catalogue names: the region, its
// partners, and hosts of assemblies.
func countryCodes() []string {
	return strings.Fields(`KZ RU KG UZ TJ TM AZ AM BY GE MD UA TR HU MN CN JP KR IN PK IR AF AE SA QA KW
		IL EG JO ID MY SG VN TH DE FR IT ES PT GB IE NL BE LU CH AT PL CZ SK RO BG RS HR SI GR CY
		LT LV EE FI SE NO DK IS US CA MX BR AR AU NZ ZA CU BH OM IQ SY LB DZ MA TN MT AL MK ME BA VA`)
}

// countryCode finds the country that is called so in any of the languages; ""
// if none.
func (c *catalogue) countryCode(name string) string {
	name = plainName(name)
	code := c.anyCountry(func(code, candidate string) bool {
		return name == candidate || name == strings.ToLower(code)
	})
	if code != "" {
		return code
	}
	return otherCountryNames()[name]
}

// otherCountryNames are what readers and texts call countries beside the names
// of the catalogues.
func otherCountryNames() map[string]string {
	return map[string]string{
		"usa": "US", "u.s.": "US", "uk": "GB", "uae": "AE", "америка": "US", "англия": "GB", "британия": "GB", "эмираты": "AE",
		"оаэ": "AE", "әмірліктер": "AE", "белоруссия": "BY", "киргизия": "KG", "туркмения": "TM", "молдавия": "MD",
		"ағылшын": "GB", "britain": "GB", "england": "GB", "korea": "KR", "корея": "KR", "turkey": "TR", "чехия": "CZ",
		"ресей федерациясы": "RU", "российская федерация": "RU", "russian federation": "RU", "кнр": "CN", "рк": "KZ", "рф": "RU",
	}
}

// countryAliases are those of one country, in order.
func countryAliases(code string) []string {
	var aliases []string
	for name, of := range otherCountryNames() {
		switch {
		case of != code:
		case utf8.RuneCountInString(name) <= 4: // initials
			aliases = append(aliases, strings.ToUpper(name))
		default:
			words := strings.Fields(name)
			for i, w := range words {
				_, n := utf8.DecodeRuneInString(w)
				words[i] = strings.ToUpper(w[:n]) + w[n:]
			}
			aliases = append(aliases, strings.Join(words, " "))
		}
	}
	slices.Sort(aliases)
	return aliases
}

// exactAliases are those that mean the country and nothing else in any text:
// America is a continent too, and of Korea there are two.
func exactAliases(code string) []string {
	return slices.DeleteFunc(countryAliases(code), func(alias string) bool {
		return strings.Contains(alias, ".") || slices.Contains(strings.Fields("Америка Англия Ағылшын England Korea Корея"), alias)
	})
}

// countryCase finds the country that a name may mean in another case than the
// nominative. Surnames look alike ("Германов"): ask for persons first.
func (c *catalogue) countryCase(name string) string {
	name = plainName(name)
	return c.anyCountry(func(_, candidate string) bool { return inflected(name, candidate) })
}

func (c *catalogue) anyCountry(is func(code, name string) bool) string {
	for _, country := range c.countries {
		if is(country.code, country.name) {
			return country.code
		}
	}
	return ""
}

// countryName is what a country is called in one of the languages.
type countryName struct{ code, name string }

// countryNames are the names of all countries: to have each said by the
// catalogue takes longer than a reader's question should.
func (c *catalogue) countryNames() []countryName {
	var all []countryName
	for _, lang := range languages() {
		for _, code := range countryCodes() {
			all = append(all, countryName{code, plainName(c.in(lang).has("country.", code))})
		}
	}
	return all
}

func plainName(s string) string {
	return strings.ReplaceAll(strings.ToLower(strings.Join(strings.Fields(s), " ")), "ё", "е")
}

// inflected says whether name may be a case of candidate: the same but for
// the last two letters and up to four more. No ending begins a new word.
func inflected(name, candidate string) bool {
	if strings.Count(name, " ") != strings.Count(candidate, " ") {
		return false
	}
	stem := candidate
	for range 2 {
		_, n := utf8.DecodeLastRuneInString(stem)
		stem = stem[:len(stem)-n]
	}
	if !strings.HasPrefix(name, stem) {
		return false
	}
	letters := utf8.RuneCountInString(stem)
	if letters < 2 || utf8.RuneCountInString(name) > letters+6 {
		return false
	}
	last := utf8.RuneCountInString(stem[strings.LastIndexByte(stem, ' ')+1:])
	return letters >= 4 && last >= 2 || strings.HasPrefix(name, candidate) // Kazakh adds to the name as it is
}
