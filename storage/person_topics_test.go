package storage_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

func TestTopicsOfAPersonAreThoseOfTheArticles(t *testing.T) {
	a := newArchive(t)
	about := func(topics ...string) digest.Understanding {
		// Somebody whom an article names twice is named by one article.
		return digest.Understanding{Lang: "ru", Topics: topics, People: []digest.Person{person("Иван Петров", "депутат", ""), person("Иван Петров", "", "")}}
	}
	a.keep(text{url: "https://a.kz/1", body: "один", u: about("oversight", "social")})
	again := a.keep(text{url: "https://a.kz/2", body: "два", u: about("social", "digital_ai")})
	a.keep(text{url: "https://a.kz/3", body: "три", u: about()})
	id := must(a.Find(t.Context(), "Петров", "ru", digest.FitGuess, 1))(t)[0].ID
	check := func(when string, articles int, want ...digest.TopicCount) {
		t.Helper()
		card := must(a.Card(t.Context(), id, "ru", digest.Page{}))(t)
		if diff := cmp.Diff(want, card.Topics); diff != "" || card.Articles != articles {
			t.Errorf("%s: %d articles, topics: %s", when, card.Articles, diff)
		}
	}
	check("saved", 3, digest.TopicCount{Topic: "social", Count: 2}, digest.TopicCount{Topic: "digital_ai", Count: 1}, digest.TopicCount{Topic: "oversight", Count: 1})
	a.save(again, about("oversight"))
	check("read again", 3, digest.TopicCount{Topic: "oversight", Count: 2}, digest.TopicCount{Topic: "social", Count: 1})
	a.save(again, digest.Understanding{Lang: "ru"})
	check("read again without the person", 2, digest.TopicCount{Topic: "oversight", Count: 1}, digest.TopicCount{Topic: "social", Count: 1})
}
