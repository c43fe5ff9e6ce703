package language

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns, per word of a name, a skeleton that is the same over Cyrillic
// and Latin, over Kazakh, Russian and English spelling and over the usual
// transliterations (Токаев, Тоқаев, Tokayev, Toqaev). Vowels are kept, so that
// different surnames stay apart as far as spelling tells. Hyphenated names stay
// one word; initials are one letter. The skeleton's letters: j is ж and дж, x
// is ш, c is ч, h is х.
func Fold(name string) []string {
	words := wordsOfName(name)
	out := make([]string, 0, len(words))
	for _, w := range words {
		if f := foldWord(w); f != "" {
			out = append(out, f)
		}
	}
	return out
}

func wordsOfName(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool {
		return r != '-' && r != '\'' && r != '’' && r != 'ʼ' && r != '‘' && r != '`' && !unicode.IsLetter(r) && !unicode.IsMark(r)
	})
}

// patronymicSkeleton says whether a folded word is a patronymic.
func patronymicSkeleton(w string) bool {
	if len(w) < 6 {
		return false
	}
	for _, e := range [...]string{"ovic", "evic", "ovna", "evna", "inicna", "uli", "kizi", "ulu", "oglu", "ogli", "gizi"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return strings.HasSuffix(w, "ic") && (strings.HasPrefix(w, "il") || strings.HasPrefix(w, "luk"))
}

// foldWord maps one word to its skeleton.
func foldWord(w string) string { return foldLower(lowerWord(w)) }

// foldLower is foldWord for a word that lowerWord has been through.
func foldLower(low string) string {
	var room [64]byte
	raw := room[:0]
	if hasLatin(low) {
		raw = foldLatin(raw, stripMarks(low))
	} else {
		raw = foldCyrillic(raw, low)
	}
	if raw = tidyFold(raw); string(raw) == low {
		return low
	}
	return string(raw)
}

// hasLatin says whether a word has a Latin letter.
func hasLatin(w string) bool {
	for _, r := range w {
		if r < 0x250 && isLetter(r) {
			return true
		}
	}
	return false
}

// lowerWord is a word in lower case, its letters and their marks as one.
func lowerWord(s string) string {
	if !isComposed(s) {
		s = norm.NFC.String(s)
	}
	return lower(s)
}

// isComposed says whether a word consists of letters that norm.NFC leaves as
// they are whatever stands beside them, as nearly all words do.
func isComposed(s string) bool {
	for _, r := range s {
		if r >= 0x300 && !isCyrillic(r) {
			return false
		}
	}
	return true
}

// stripMarks removes diacritics that carry no sound of their own; ç, ş, ı, ğ
// and the like are turned into the digraphs that English would use.
func stripMarks(s string) string {
	if isASCII(s) || isMarkless(s) {
		return s
	}
	if s = turkicLetters.Replace(s); isASCII(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isMarkless says whether a word is of Cyrillic letters that no mark is part of,
// as most are.
func isMarkless(s string) bool {
	for _, r := range s {
		if (r < 'а' || r > 'я' || r == 'й') && (r < 0x48A || r > 0x4C0) && r != 'ә' && r != 'ө' && r != 'і' {
			return false
		}
	}
	return true
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// turkicLetters is immutable.
var turkicLetters = strings.NewReplacer("ç", "ch", "ş", "sh", "ı", "i", "ğ", "g", "ž", "zh", "š", "sh", "č", "ch",
	"ć", "ch", "ə", "a", "ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "e", "œ", "e", "þ", "t", "ð", "d", "ñ", "n", "ń", "n")

// foldCyrillic appends the letters of a skeleton, before tidyFold, to out.
func foldCyrillic(out []byte, low string) []byte {
	for i, r := range low {
		switch {
		case r == '-':
			out = append(out, '-')
		case r == 'ц':
			out = append(out, 't', 's')
		case r == 'д' && strings.HasPrefix(low[i:], "дж"): // one sound, that of ж
		case isCyrillic(r):
			if to := cyrillicSounds[r-firstCyrillic]; to != 0 {
				out = append(out, to)
			}
		}
	}
	return out
}

// cyrillicSounds are the letters of a skeleton by the Cyrillic one, counted from
// firstCyrillic; 0 for signs that sound like nothing. It is read only.
var cyrillicSounds = func() (sounds [0x130]byte) {
	for letters := range strings.FieldsSeq("аәяa бb вv гғg дd еёэe жj зz иіыйїi кқk лl мm нңn оөo пp рr сs тt уұүюўu фf хһh чҷc шщx") {
		to := letters[len(letters)-1]
		for _, r := range letters[:len(letters)-1] {
			sounds[r-firstCyrillic] = to
		}
	}
	return sounds
}()

// letterGroup is letters that one sound is written with.
type letterGroup struct{ from, to string }

// latinGroups are those of Latin letters by the first of them, longest first.
// They are read only.
var latinGroups = func() (by ['z' + 1][]letterGroup) {
	for _, g := range [...]letterGroup{
		{"shch", "x"},
		{"tch", "c"},
		{"dzh", "j"},
		{"sch", "x"},
		{"kh", "h"},
		{"zh", "j"},
		{"sh", "x"},
		{"ch", "c"},
		{"gh", "g"},
		{"ph", "f"},
		{"ts", "ts"},
		{"tzh", "tj"},
		{"tzod", "tzod"},
		{"tzad", "tzad"}, // Ахметжанова, Давлатзода
		{"tz", "ts"},
		{"ck", "k"},
		{"dj", "j"},
		{"ks", "ks"},
		{"th", "t"},
		{"yu", "u"},
		{"ya", "a"},
		{"ye", "e"},
		{"yo", "e"},
		{"yy", "i"},
	} {
		by[g.from[0]] = append(by[g.from[0]], g)
	}
	return by
}()

// foldLatin does the same for Latin letters without marks.
func foldLatin(out []byte, low string) []byte {
	for i := 0; i < len(low); {
		if n, to := latinGroup(low[i:]); n > 0 {
			out = append(out, to...)
			i += n
			continue
		}
		switch c := low[i]; c {
		case 'y':
			out = append(out, 'i')
		case 'q', 'c':
			out = append(out, 'k')
		case 'w':
			out = append(out, 'v')
		case 'x':
			out = append(out, 'k', 's')
		default:
			if c >= 'a' && c <= 'z' || c == '-' {
				out = append(out, c)
			}
		}
		i++
	}
	return out
}

func latinGroup(in string) (int, string) {
	if in[0] > 'z' {
		return 0, ""
	}
	for _, g := range latinGroups[in[0]] {
		if strings.HasPrefix(in, g.from) {
			return len(g.from), g.to
		}
	}
	return 0, ""
}

// tidyFold drops the i before another vowel (Natalia and Наталья, Sergaliyev
// and Сергалиев), doubled letters and the n of an ng that stands for ң before
// a vowel stays: those words differ in spelling anyway. It works in place.
func tidyFold(in []byte) []byte {
	out, before := in[:0], byte(0)
	for i, r := range in {
		last := before
		before = r
		if n := len(out); n > 0 && out[n-1] == r {
			continue
		}
		if r == 'i' && i > 0 && i+1 < len(in) && last != '-' && isVowelSkeleton(in[i+1]) && in[i+1] != 'i' {
			continue
		}
		out = append(out, r)
	}
	// Doubles that appear only after an i fell out between them.
	return slices.Compact(out)
}

func isVowelSkeleton(r byte) bool {
	switch r {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}
