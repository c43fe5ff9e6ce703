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
	words := strings.FieldsFunc(name, func(r rune) bool {
		return r != '-' && r != '\'' && r != '’' && r != 'ʼ' && r != '‘' && r != '`' && !unicode.IsLetter(r) && !unicode.IsMark(r)
	})
	out := make([]string, 0, len(words))
	for _, w := range words {
		if f := foldWord(w); f != "" {
			out = append(out, f)
		}
	}
	return out
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
func foldWord(w string) string {
	var room [64]byte
	low, raw := lowerWord(w), room[:0]
	if strings.ContainsFunc(low, func(r rune) bool { return r < 0x250 && isLetter(r) }) {
		raw = foldLatin(raw, stripMarks(low))
	} else {
		raw = foldCyrillic(raw, low)
	}
	return string(tidyFold(raw))
}

func lowerWord(s string) string {
	return lower(norm.NFC.String(s))
}

// stripMarks removes diacritics that carry no sound of their own; ç, ş, ı, ğ
// and the like are turned into the digraphs that English would use.
func stripMarks(s string) string {
	if isASCII(s) {
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
		switch r {
		case 'а', 'ә', 'я':
			out = append(out, 'a')
		case 'б':
			out = append(out, 'b')
		case 'в':
			out = append(out, 'v')
		case 'г', 'ғ':
			out = append(out, 'g')
		case 'д':
			if strings.HasPrefix(low[i:], "дж") {
				continue
			}
			out = append(out, 'd')
		case 'е', 'ё', 'э':
			out = append(out, 'e')
		case 'ж':
			out = append(out, 'j')
		case 'з':
			out = append(out, 'z')
		case 'и', 'і', 'ы', 'й', 'ї':
			out = append(out, 'i')
		case 'к', 'қ':
			out = append(out, 'k')
		case 'л':
			out = append(out, 'l')
		case 'м':
			out = append(out, 'm')
		case 'н':
			out = append(out, 'n')
		case 'ң':
			out = append(out, 'n')
		case 'о', 'ө':
			out = append(out, 'o')
		case 'п':
			out = append(out, 'p')
		case 'р':
			out = append(out, 'r')
		case 'с':
			out = append(out, 's')
		case 'т':
			out = append(out, 't')
		case 'у', 'ұ', 'ү', 'ю', 'ў':
			out = append(out, 'u')
		case 'ф':
			out = append(out, 'f')
		case 'х', 'һ':
			out = append(out, 'h')
		case 'ц':
			out = append(out, 't', 's')
		case 'ч', 'ҷ':
			out = append(out, 'c')
		case 'ш', 'щ':
			out = append(out, 'x')
		case '-':
			out = append(out, '-')
		}
	}
	return out
}

// latinGroups are letter groups with one sound, longest first.
var latinGroups = [...]struct{ from, to string }{
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
}

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
	for i := range latinGroups {
		if g := &latinGroups[i]; g.from[0] == in[0] && strings.HasPrefix(in, g.from) {
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
