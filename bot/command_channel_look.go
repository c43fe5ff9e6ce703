package bot

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"minber/digest"
)

// mostHashtags is how many stand under an edition: more are noise.
const mostHashtags = 6

// hashtags are the topics of a digest's stories, the most frequent first.
func (s *speech) hashtags(d digest.Digest) markup {
	count := make(map[string]int)
	var topics []string // in order of appearance
	for _, story := range d.Stories {
		for _, topic := range story.Topics {
			if count[topic] == 0 {
				topics = append(topics, topic)
			}
			count[topic]++
		}
	}
	slices.SortStableFunc(topics, func(a, b string) int { return cmp.Compare(count[b], count[a]) })
	var tags []markup
	for _, topic := range topics[:min(len(topics), mostHashtags)] {
		word := hashtag(cmp.Or(s.has("hashtag.", topic), s.has("topic.", topic), topic))
		if word != "" {
			tags = append(tags, text("#"+word))
		}
	}
	return join(" ", tags...)
}

// hashtag makes a text a hashtag's word: letters and digits, with underscores
// for all between; "" if there is no letter, for Telegram links none such.
func hashtag(s string) string {
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
	word := strings.Join(words, "_")
	if !strings.ContainsFunc(word, unicode.IsLetter) {
		return ""
	}
	return word
}
