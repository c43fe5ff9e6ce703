package bot

import "strings"

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
	return map[string]string{
		"usa": "US", "u.s.": "US", "uk": "GB", "uae": "AE", "америка": "US", "англия": "GB", "британия": "GB", "эмираты": "AE",
		"оаэ": "AE", "әмірліктер": "AE", "белоруссия": "BY", "киргизия": "KG", "туркмения": "TM", "молдавия": "MD",
		"ағылшын": "GB", "britain": "GB", "england": "GB", "korea": "KR", "корея": "KR", "turkey": "TR", "чехия": "CZ",
		"ресей федерациясы": "RU", "российская федерация": "RU", "russian federation": "RU", "кнр": "CN", "рк": "KZ", "рф": "RU",
	}[name]
}

// countryCase finds the country that a name may mean in another case than the
// nominative. Surnames look alike ("Германов"): ask for persons first.
func (c *catalogue) countryCase(name string) string {
	name = plainName(name)
	return c.anyCountry(func(_, candidate string) bool { return inflected(name, candidate) })
}

func (c *catalogue) anyCountry(is func(code, name string) bool) string {
	for _, lang := range languages() {
		for _, code := range countryCodes() {
			if is(code, plainName(c.in(lang).has("country.", code))) {
				return code
			}
		}
	}
	return ""
}

func plainName(s string) string {
	return strings.ReplaceAll(strings.ToLower(strings.Join(strings.Fields(s), " ")), "ё", "е")
}

// inflected says whether name may be a case of candidate: the same but for
// the last two letters and up to four more.
func inflected(name, candidate string) bool {
	a, b := []rune(name), []rune(candidate)
	if len(b) < 4 || len(a) > len(b)+4 {
		return false
	}
	if strings.HasPrefix(name, candidate) { // Kazakh adds to the name as it is
		return true
	}
	stem := len(b) - 2
	return stem >= 4 && len(a) >= stem && string(a[:stem]) == string(b[:stem])
}
