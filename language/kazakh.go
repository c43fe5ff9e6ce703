package language

import (
	"strings"
	"unicode/utf8"
)

// Kazakh endings come in layers: stem, plural, possessive, case, predicate.
// Names take case and, on -ұлы and -қызы, the case of a possessed noun. Each
// ending must agree with the stem: front or back vowels, and the stem's last
// sound (vowel, voiced or voiceless).

// sound is the class of a stem's last sound.
type sound uint8

const (
	vowelSound sound = 1 << iota
	nasal
	liquid // р, й, у, л
	voiced
	voiceless
)

type kkEnding struct {
	text  string
	front bool
	both  bool // no vowel to agree with
	after sound
}

// kkCases are the case endings on a plain noun, longest first.
var kkCases = [...]kkEnding{
	{"ның", false, false, vowelSound | nasal},
	{"нің", true, false, vowelSound | nasal},
	{"дың", false, false, liquid | voiced},
	{"дің", true, false, liquid | voiced},
	{"тың", false, false, voiceless | voiced},
	{"тің", true, false, voiceless | voiced},
	{"мен", false, true, vowelSound | nasal | liquid},
	{"бен", false, true, voiced},
	{"пен", false, true, voiceless | voiced},
	{"нан", false, false, nasal},
	{"нен", true, false, nasal},
	{"дан", false, false, vowelSound | liquid | voiced},
	{"ден", true, false, vowelSound | liquid | voiced},
	{"тан", false, false, voiceless | voiced},
	{"тен", true, false, voiceless | voiced},
	{"ға", false, false, vowelSound | nasal | liquid | voiced},
	{"ге", true, false, vowelSound | nasal | liquid | voiced},
	{"қа", false, false, voiceless | voiced},
	{"ке", true, false, voiceless | voiced},
	{"ны", false, false, vowelSound},
	{"ні", true, false, vowelSound},
	{"ды", false, false, nasal | liquid | voiced},
	{"ді", true, false, nasal | liquid | voiced},
	{"ты", false, false, voiceless | voiced},
	{"ті", true, false, voiceless | voiced},
	{"да", false, false, vowelSound | nasal | liquid | voiced},
	{"де", true, false, vowelSound | nasal | liquid | voiced},
	{"та", false, false, voiceless | voiced},
	{"те", true, false, voiceless | voiced},
}

// kkPossessed are the case endings after a third-person possessive: Төрағасы
// + ның, + на, + н, + мен, + нан, + нда.
var kkPossessed = [...]kkEnding{
	{"ндағы", false, false, vowelSound},
	{"ндегі", true, false, vowelSound},
	{"ның", false, false, vowelSound},
	{"нің", true, false, vowelSound},
	{"мен", false, true, vowelSound},
	{"нан", false, false, vowelSound},
	{"нен", true, false, vowelSound},
	{"нда", false, false, vowelSound},
	{"нде", true, false, vowelSound},
	{"на", false, false, vowelSound},
	{"не", true, false, vowelSound},
	{"н", false, true, vowelSound},
}

// kazakhName returns the nominatives that a word of a name may have, the word
// itself included, likeliest first. The word itself comes first when the book
// knows it (Айдана is no locative) or when nothing can be taken off.
func (b *nameBook) kazakhName(w string) []string { return *b.nominatives.of(w) }

// nominativesOf is kazakhName for a word that was not asked lately.
func (b *nameBook) nominativesOf(w string) []string {
	low := lower(w)
	if patronymicBase(low) || kkVerbNames.on(low, 3) {
		return []string{w}
	}
	for _, e := range kkPossessed {
		if strings.HasSuffix(low, e.text) && patronymicBase(low[:len(low)-len(e.text)]) {
			return []string{w[:len(w)-len(e.text)], w}
		}
	}
	var stems []string
	for _, e := range kkCases {
		if !strings.HasSuffix(low, e.text) {
			continue
		}
		stem := low[:len(low)-len(e.text)]
		if n := utf8.RuneCountInString(stem); n < 2 || n == 2 && !b.eastern(stem) || !kkAgrees(stem, e) || kkFrom.has(e.text) && !kkHarmony(stem, e) && !slavicSurname(stem) {
			continue
		}
		stems = append(stems, w[:len(w)-len(e.text)])
		if strings.HasPrefix(e.text, "т") && strings.HasSuffix(stem, "с") {
			stems = append(stems, w[:len(w)-len(e.text)+len("т")]) // Линдквисті: one т is written
		}
	}
	// Мұрат + тың, but Жүсіп + і > Жүсібі: a stem voiced before a vowel.
	if len(stems) == 0 {
		if stem, ok := strings.CutSuffix(low, "пен"); ok && strings.ContainsAny(stem, "вфцчщэёяюь") && longerThan(stem, 5) {
			return []string{w[:len(stem)], w} // a foreign name with the ending of another sound
		}
		return []string{w}
	}
	_, known := b.given(w)
	if known && !b.spelled(w) && bareStem(lower(stems[0])) {
		known = false // Алиевтің, Надьді: a name of the list by its sound alone
	}
	if known || looksRussianSurname(low) {
		for _, s := range stems {
			if _, ok := b.given(s); ok || looksRussianSurname(lower(s)) {
				if len(s) > 0 && !known {
					return append(stems, w)
				}
			}
		}
		return append([]string{w}, stems...)
	}
	// Endings of one consonant and a vowel could belong to the name; the long
	// ones hardly do.
	return append(stems, w)
}

// bareStem says whether what is left of a word of a name without its ending can only be a name:
// that of a Russian family, or one with a soft sign at its end.
func bareStem(stem string) bool {
	return looksRussianSurname(stem) || strings.HasSuffix(stem, "ь")
}

// kkVerbNames end names that are sentences: Базаркелді, «a market day has come»,
// Құдайберді, «God has given». Their verb is no case ending.
var kkVerbNames = newEndings("келді", "гелді", "берді", "верді", "болды", "қалды", "тұрды", "турды", "жетті", "өтті", "тапты", "айтты", "салды", "берген", "келген", "келди", "берди", "болду", "кельды", "гельды", "заде", "зада", "зәде", "зода")

// kkFrom are the ablative endings, by which many a foreign surname ends:
// Линден, Шеридан. They come off only where the vowels agree, and of Slavic surnames,
// which take either: Серіковтен, Әшімбаевтан.
var kkFrom = wordSet("нан нен дан ден тан тен")

func patronymicBase(low string) bool {
	return fathersEndings.on(low, 0)
}

var fathersEndings = newEndings("ұлы", "улы", "қызы", "кызы", "оғлы", "оглы")

func looksRussianSurname(low string) bool {
	return russianSurnames.on(low, 0)
}

var russianSurnames = newEndings("ов", "ев", "ёв", "ин", "ова", "ева", "ина", "ский", "ская", "цкий", "цкая", "ко")

// kkAgrees says whether an ending may follow a stem.
func kkAgrees(stem string, e kkEnding) bool {
	if kkSound(stem)&e.after == 0 {
		return e.text == "мен" && endsWithAny(stem, "в", "ь") // Цветковмен, beside Цветковпен; Надьмен
	}
	if e.both {
		return true
	}
	return foreignStem(stem) || kkHarmony(stem, e) // Russian and foreign stems take either
}

// kkHarmony says whether the vowels of an ending go with those of a stem.
func kkHarmony(stem string, e kkEnding) bool {
	front, known := kkFront(stem)
	return !known || front == e.front
}

func foreignStem(stem string) bool {
	return strings.ContainsAny(stem, "вфцчщэёяюьиу") || looksRussianSurname(stem)
}

// kkFront tells by the last vowel whether a stem takes front endings.
func kkFront(stem string) (front, known bool) {
	for len(stem) > 0 {
		r, n := utf8.DecodeLastRuneInString(stem)
		switch r {
		case 'ә', 'е', 'і', 'ө', 'ү', 'и', 'э':
			return true, true
		case 'а', 'о', 'ұ', 'ы', 'у', 'я', 'ю', 'ё':
			return false, true
		}
		stem = stem[:len(stem)-n]
	}
	return false, false
}

func kkSound(stem string) sound {
	stem = strings.TrimSuffix(stem, "ь")
	r, _ := utf8.DecodeLastRuneInString(stem)
	switch r {
	case 'а', 'ә', 'е', 'ы', 'і', 'о', 'ө', 'ұ', 'ү', 'я', 'ю', 'ё', 'э':
		return vowelSound
	case 'и', 'у':
		return vowelSound | liquid
	case 'м', 'н', 'ң':
		return nasal
	case 'р', 'л', 'й':
		return liquid
	case 'з', 'ж':
		return voiced
	case 'б', 'в', 'г', 'ғ', 'д':
		return voiceless | voiced
	}
	return voiceless
}

// kkStem strips the inflection of a Kazakh common noun or name down to what
// can be compared: case, then possessive, then plural.
func kkStem(low string) string {
	low, _ = kkCaseEndings.cut(low, 3)
	low, _ = kkNumberEndings.cut(low, 3)
	return low
}

var (
	kkCaseEndings = newEndings(
		"ындағы", "індегі", "ндағы", "ндегі", "дағы", "дегі", "тағы", "тегі", "ының", "інің", "ымен", "імен", "ынан", "інен", "ында", "інде", "ына", "іне", "ын", "ін",
		"ның", "нің", "дың", "дің", "тың", "тің", "нан", "нен", "дан", "ден", "тан", "тен", "мен", "бен", "пен",
		"нда", "нде", "ға", "ге", "қа", "ке", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де", "та", "те",
	)
	kkNumberEndings = newEndings("лары", "лері", "дары", "дері", "тары", "тері", "лар", "лер", "дар", "дер", "тар", "тер", "сы", "сі", "ы", "і")
)

// softened returns a Kazakh noun as it stands in front of a vowel of an ending:
// «мұздық» as «мұздығ», «мектеп» as «мектеб».
func softened(noun string) string {
	for _, l := range [...][2]string{{"п", "б"}, {"к", "г"}, {"қ", "ғ"}} {
		if stem, ok := strings.CutSuffix(noun, l[0]); ok {
			return stem + l[1]
		}
	}
	return noun
}
