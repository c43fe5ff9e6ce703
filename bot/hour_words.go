package bot

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// saidHour is what the words that name an hour of the day come to.
type saidHour struct {
	numbers []int // the hour, and the minutes if they are named
	part    partOfDay
	half    bool // past the hour
}

// partOfDay is when an hour can be: from one on, before another, which may lie
// behind midnight (24 and more).
type partOfDay struct{ from, before int }

func (p partOfDay) has(hour int) bool {
	return hour >= p.from && hour < p.before || hour+24 < p.before
}

// readHour reads an hour of the day as people write it in any of the languages:
// 8, 08:30, 20.15, "таңғы 9", "9-да", "в 9 вечера", "half past 8", "9 pm". What
// has a word in it that is not about an hour is none.
func readHour(text string) (hour, minute int, ok bool) {
	said := saidHour{}
	for _, word := range hourWords(text) {
		if !said.take(word) {
			return 0, 0, false
		}
	}
	return said.time()
}

// hourWords parts a text into words; numbers stand apart from the letters that
// are written together with them ("9am", "9-да").
func hourWords(text string) []string {
	text = strings.NewReplacer("ё", "е", "’", "'", "a.m", "am", "p.m", "pm").Replace(strings.ToLower(text))
	var words []string
	for _, word := range strings.Fields(text) {
		word = strings.Trim(word, ",.!")
		end := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsDigit(r) && r != ':' && r != '.' })
		if end <= 0 {
			words = append(words, word)
			continue
		}
		letters := strings.TrimLeft(word[end:], "-–")
		if strings.ContainsFunc(letters, unicode.IsDigit) { // 9-10 is no hour
			letters = word
		}
		words = append(words, word[:end], letters)
	}
	return words
}

// take takes in one word; it is false for one that says nothing about an hour.
func (h *saidHour) take(word string) bool {
	part, isPart := partsOfDay()[word]
	number, isNumber := namedHours()[withoutCase(word)]
	switch {
	case strings.Trim(word, "0123456789:.") == "":
		return h.takeDigits(word)
	case isPart:
		known := h.part != partOfDay{} && h.part != part
		h.part = part
		return !known
	case withoutCase(word) == "жарым", word == "half":
		h.half = true
		return true
	case isNumber && len(h.numbers) == 0:
		h.numbers = append(h.numbers, number)
		return true
	}
	return slices.Contains(besideHour(), word)
}

// takeDigits takes in an hour, minutes after it, or both.
func (h *saidHour) takeDigits(word string) bool {
	first, second, both := strings.Cut(strings.ReplaceAll(word, ".", ":"), ":")
	if both && len(second) != 2 || len(first) == 0 || len(first) > 2 || len(h.numbers) == 1 && len(first) != 2 {
		return false
	}
	for _, digits := range strings.Fields(first + " " + second) {
		n, err := strconv.Atoi(digits)
		if err != nil {
			return false
		}
		h.numbers = append(h.numbers, n)
	}
	return true
}

// time is the hour that was said, on a clock of 24 hours.
func (h *saidHour) time() (hour, minute int, ok bool) {
	switch {
	case len(h.numbers) == 1 && h.half:
		minute = 30
	case len(h.numbers) == 2 && !h.half:
		minute = h.numbers[1]
	case len(h.numbers) != 1:
		return 0, 0, false
	}
	hour = h.numbers[0]
	if hour > 23 || minute > 59 {
		return 0, 0, false
	}
	if h.part == (partOfDay{}) || h.part.has(hour) {
		return hour, minute, true
	}
	other := (hour + 12) % 24
	return other, minute, hour <= 12 && h.part.has(other)
}

// partsOfDay are the words that tell which half of the day an hour is in.
func partsOfDay() map[string]partOfDay {
	parts := make(map[string]partOfDay)
	for words, part := range map[string]partOfDay{
		"am": {0, 12},
		"pm": {12, 24},
		"таңғы таңертең таңертеңгі утра утром утрам morning mornings": {3, 12},
		"түскі түстен күндіз күндізгі дня днем afternoon":             {11, 19},
		"кешкі кеште кешке кешқұрым вечера вечером вечерам evening":   {16, 24},
		"түнгі түнде ночи ночью night":                                {20, 30},
	} {
		for _, word := range strings.Fields(words) {
			parts[word] = part
		}
	}
	return parts
}

// namedHours are the hours of a clock in words.
func namedHours() map[string]int {
	hours := map[string]int{"түс": 12, "полдень": 12, "noon": 12, "полночь": 0, "midnight": 0}
	for _, line := range []string{
		"бір екі үш төрт бес алты жеті сегіз тоғыз он",
		"час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
		"one two three four five six seven eight nine ten eleven twelve",
	} {
		for i, word := range strings.Fields(line) {
			hours[word] = i + 1
		}
	}
	return hours
}

// besideHour are words that stand by an hour and say no more than it does.
func besideHour() []string {
	return append(strings.Fields(`күн күнде сайын сағат сағатта кейін в во к ко по на час часа часов ч каждый день ежедневно
		at in the every day daily o'clock oclock past`), kazakhCases()...)
}

// kazakhCases are the endings that make an hour "at", "to" or "from" it.
func kazakhCases() []string {
	return strings.Fields("да де та те ға ге қа ке дан ден тан тен")
}

// withoutCase takes such an ending off.
func withoutCase(word string) string {
	for _, ending := range kazakhCases() {
		if stem, found := strings.CutSuffix(word, ending); found {
			return stem
		}
	}
	return word
}
