package language

import (
	_ "embed"
	"strings"
	"unicode/utf8"
)

//go:embed data/first_names.txt
var firstNameList string

// gender is 'm', 'f' or 0 for unknown.
type gender byte

const (
	male   gender = 'm'
	female gender = 'f'
)

// nameBook knows first names; it is built once and only read.
type nameBook struct {
	first map[string]gender // by Fold skeleton; 0 for names of both genders
	exact map[string]bool   // as the list spells them, lower case
}

func newNameBook() *nameBook {
	b := &nameBook{first: make(map[string]gender, 4096), exact: make(map[string]bool, 4096)}
	for line := range strings.Lines(firstNameList) {
		fields := strings.Fields(line)
		if len(fields) < 2 || (fields[0] != "m" && fields[0] != "f") {
			continue
		}
		g := gender(fields[0][0])
		for _, n := range fields[1:] {
			k := foldWord(n)
			b.exact[strings.ToLower(n)] = true
			if old, ok := b.first[k]; ok && old != g {
				b.first[k] = 0
				continue
			}
			b.first[k] = g
		}
	}
	return b
}

// given says whether w, as it stands, is a first name, and whose.
func (b *nameBook) given(w string) (gender, bool) {
	if utf8.RuneCountInString(w) < 2 {
		return 0, false
	}
	k := foldWord(w)
	if g, ok := b.first[k]; ok {
		return g, true
	}
	// Касым-Жомарт, Anna-Maria: both halves are names.
	if i := strings.IndexByte(k, '-'); i > 0 {
		g, ok := b.first[k[:i]]
		_, ok2 := b.first[k[i+1:]]
		return g, ok && ok2
	}
	// Turkic compounds: Нұр+бол, Бек+зат, Ай+…: a productive ending on a long
	// enough stem makes a man's or a woman's name.
	for _, e := range [...]string{"bek", "jan", "bai", "han", "murat", "bolat", "gali", "kali", "berdi", "beken", "tai", "nur"} {
		if strings.HasSuffix(k, e) && len(k)-len(e) >= 3 {
			return male, true
		}
	}
	for _, e := range [...]string{"gul", "ai-gul", "nisa", "jamal"} {
		if strings.HasSuffix(k, e) && len(k)-len(e) >= 3 {
			return female, true
		}
	}
	return 0, false
}

// surnameShape is how much a word looks like a surname: 0 not at all, 1 could
// be (Cyrillic ending shared with other words), 2 hardly anything else. w is in
// the nominative, any script.
func surnameShape(w string) int {
	k := foldWord(w)
	n := len(k)
	if n < 4 {
		return 0
	}
	if low := strings.ToLower(w); n > 5 && (strings.HasSuffix(low, "yan") || strings.HasSuffix(low, "ян")) {
		return 2
	}
	for _, e := range strongSurnames {
		if n > len(e)+1 && strings.HasSuffix(k, e) {
			return 2
		}
	}
	for _, e := range mildSurnames {
		if n > len(e)+1 && strings.HasSuffix(k, e) {
			return 1
		}
	}
	return 0
}

// The endings, as skeletons. They are read only.
var strongSurnames = [...]string{
	"baev", "baeva", "bekov", "bekova", "janov", "janova", "galiev", "galieva", "galev", "galeva", "enko", "xvili", "adze", "idze", "xidze", "nidze",
	"uli", "kizi", "oglu", "ogli", "gizi", "zade", "zoda", "uulu", "ovic", "evic", "ovna", "evna",
	"ovski", "evski", "inski", "anski", "enski", "tski", "ovskaa", "ovska", "inska", "evska", "anska", "enska", "tska",
	"onov", "imov", "amov", "irov", "urov", "atov", "etov", "itov", "utov", "enov", "anov", "inov", "unov", "asov", "isov", "usov", "esov",
	"alov", "ilov", "olov", "ulov", "elov", "azov", "izov", "ezov", "akov", "ikov", "ukov", "ekov", "okov", "ihov", "abov", "ibov",
	"ova", "eva", "aev", "eev", "iev", "uev", "oev", "ovix", "bai", "bek", "bergen", "berdi", "kulov", "kulova", "manov",
}

var mildSurnames = [...]string{
	"ov", "ev", "in", "ina", "ian", "ean", "nan", "san", "tan", "ran", "lan", "dan", "kan", "gan", "van", "mov", "uk", "cuk", "ko", "ski", "ska",
	"son", "sen", "man", "berg", "stein", "ez", "es", "ini", "elli", "etti", "oni", "ucci", "ic", "vic", "escu", "opulos", "idis", "akis",
	"ia", "ua", "iani", "eli", "uri", "ani", "ipov",
}
