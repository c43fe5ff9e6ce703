package language

import (
	_ "embed"
	"strings"
	"unicode/utf8"
)

//go:embed data/first_names.txt
var firstNameList string

//go:embed data/surnames.txt
var surnameList string

// gender is 'm', 'f' or 0 for unknown.
type gender byte

const (
	male   gender = 'm'
	female gender = 'f'
)

// nameBook knows first names; it is built once and only read.
type nameBook struct {
	exact map[string]firstName // as the list spells them, lower case
	first map[string]gender    // by Fold skeleton; 0 for names of both genders
	east  map[string]bool      // surnames of East Asia, lower case, without marks

	nominatives *memo[[]string] // see kazakhName
}

// firstName is what the list says of one spelling.
type firstName struct {
	sex    gender // 0 for names of both genders
	common bool   // a word, a people or a place as well
}

func newNameBook() *nameBook {
	// As many as the lists have: a map that is made for a few more takes twice the memory.
	b := &nameBook{exact: make(map[string]firstName, 46_500), first: make(map[string]gender, 28_000), east: make(map[string]bool, 500)}
	b.nominatives = newMemo(func(w string, is *[]string) { *is = b.nominativesOf(w) })
	for line := range strings.Lines(firstNameList) {
		kind, names, _ := strings.Cut(line, " ")
		switch kind {
		case "m", "f":
			for low := range strings.FieldsSeq(lower(names)) { // all of a line at once: few strings to keep
				b.addFirst(low, gender(kind[0]))
			}
		case "common":
			for low := range strings.FieldsSeq(lower(names)) {
				f := b.exact[low]
				f.common = true
				b.exact[low] = f
			}
		}
	}
	for line := range strings.Lines(surnameList) {
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "@") {
			continue
		}
		for low := range strings.FieldsSeq(lower(line)) {
			b.east[low] = true
		}
	}
	return b
}

func (b *nameBook) addFirst(low string, sex gender) {
	if old, ok := b.exact[low]; ok && old.sex != sex {
		b.exact[low] = firstName{common: old.common}
	} else {
		b.exact[low] = firstName{sex: sex, common: old.common}
	}
	k := foldLower(low)
	if old, ok := b.first[k]; ok && old != sex {
		b.first[k] = 0
	} else {
		b.first[k] = sex
	}
}

// given says whether w, as it stands, is a first name, and whose.
func (b *nameBook) given(w string) (gender, bool) {
	var room [64]byte
	if f, ok := b.exact[string(appendLower(room[:0], w))]; ok {
		return f.sex, true
	}
	k := foldWord(w)
	if g, ok := b.first[k]; ok && len(k) > 3 {
		return g, true
	}
	// Касым-Жомарт, Anna-Maria: both halves are names.
	if i := strings.IndexByte(k, '-'); i > 0 {
		g, ok := b.first[k[:i]]
		g2, ok2 := b.first[k[i+1:]]
		if ok && turkicTitles.has(k[i+1:]) {
			return g, true // Nursultan-Bek
		}
		if ok2 && turkicTitles.has(k[:i]) {
			return g2, true // Ер-Мұрат
		}
		return g, ok && ok2 && (g == g2 || g == 0 || g2 == 0)
	}
	return turkicGiven(k)
}

// turkicTitles are what may be tied to a first name of the Turkic world, as
// skeletons.
var turkicTitles = wordSet("bek bei bai han jan gul hoja mirza sultan aga murat nur bi tore er ai")

// ofFather says whether a word is a man's name of the list with the -а that makes
// it his daughter's: Нодир, Нодира. So do women of the Muslim world get names that
// no list has in full.
func (b *nameBook) ofFather(w string) bool {
	man, ok := strings.CutSuffix(w, "а")
	if !ok {
		return false
	}
	if _, known := b.given(w); known {
		return false
	}
	f, known := b.exact[lower(man)]
	return known && f.sex != female && !f.common
}

// spelled says whether the list has w in this very spelling.
func (b *nameBook) spelled(w string) bool {
	var room [64]byte // longer ones take it from elsewhere
	_, ok := b.exact[string(appendLower(room[:0], w))]
	return ok
}

// eastern says whether w is a surname of East Asia.
func (b *nameBook) eastern(w string) bool {
	low := lower(w)
	if b.east[low] {
		return true
	}
	bare := stripMarks(low)
	return bare != low && b.east[bare]
}

// turkicGiven knows Turkic compounds by the skeleton: Нұр+бол, Бек+зат, Ай+…: a
// productive ending on a long enough stem makes a man's or a woman's name.
func turkicGiven(k string) (gender, bool) {
	switch {
	case turkicMen.on(k, 3):
		return male, true
	case turkicWomen.on(k, 3):
		return female, true
	}
	return 0, false
}

// The second halves of Turkic first names, as skeletons. They are read only.
var (
	turkicMen   = newEndings("bek", "jan", "jon", "bai", "boi", "han", "murat", "bolat", "gali", "kali", "berdi", "beken", "tai", "nur")
	turkicWomen = newEndings("gul", "nisa", "jamal", "gozel", "guzel", "soltan", "naz")
)

// mongolian says whether a word is a father's name in the Mongolian genitive,
// which stands in front of the name: Dashzegviin, Лувсанжамцын, Dambyn.
func mongolian(low string) bool { return fathersGenitive.on(low, 3) }

var fathersGenitive = newEndings("iin", "yn", "ийн", "ын")

// surnameShape is how much a word looks like a surname: 0 not at all, 1 could
// be (Cyrillic ending shared with other words), 2 hardly anything else. w is in
// the nominative, any script.
func surnameShape(w string) uint8 {
	low := lower(w)
	k := foldWord(low)
	n := len(k)
	if n < 4 {
		return 0
	}
	if n > 5 && (strings.HasSuffix(low, "yan") || strings.HasSuffix(low, "ян")) {
		return 2
	}
	for _, head := range [...]string{"mc", "mac", "o'", "o’", "fitz", "мак-", "о'"} {
		if tail, ok := strings.CutPrefix(low, head); ok && len(tail) > 3 && inner(w, len(head)) {
			return 2 // McAllister, O'Brien
		}
	}
	switch {
	case strongSurnames.on(k, 2):
		return 2
	case mildSurnames.on(k, 2):
		return 1
	}
	return 0
}

// inner says whether a second capital stands at byte i of a word.
func inner(w string, i int) bool {
	if len(w) <= i {
		return false
	}
	r, _ := utf8.DecodeRuneInString(w[i:])
	return isUpper(r)
}

// The endings, as skeletons. They are read only.
var strongSurnames = newEndings(
	"baev", "baeva", "bekov", "bekova", "janov", "janova", "galiev", "galieva", "galev", "galeva", "enko", "xvili", "adze", "idze", "xidze", "nidze",
	"uli", "kizi", "oglu", "ogli", "gizi", "zade", "zoda", "uulu", "ovic", "evic", "ovna", "evna",
	"ovski", "evski", "inski", "anski", "enski", "tski", "ovskaa", "ovska", "inska", "evska", "anska", "enska", "tska",
	"onov", "imov", "amov", "irov", "urov", "atov", "etov", "itov", "utov", "enov", "anov", "inov", "unov", "asov", "isov", "usov", "esov",
	"alov", "ilov", "olov", "ulov", "elov", "azov", "izov", "ezov", "akov", "ikov", "ukov", "ekov", "okov", "ihov", "abov", "ibov",
	"ova", "eva", "aev", "eev", "iev", "uev", "oev", "ovix", "bai", "bek", "bergen", "berdi", "kulov", "kulova", "manov",
)

var mildSurnames = newEndings(
	"ov", "ev", "in", "ina", "ian", "ean", "nan", "san", "tan", "ran", "lan", "dan", "kan", "gan", "van", "mov", "uk", "cuk", "ko", "ski", "ska",
	"son", "sen", "man", "berg", "stein", "ez", "es", "ini", "elli", "etti", "oni", "ucci", "ic", "vic", "escu", "opulos", "idis", "akis",
	"ia", "ua", "iani", "eli", "uri", "ani", "ipov",
)
