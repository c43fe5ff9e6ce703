package language_test

import (
	"strconv"
	"sync"
	"testing"

	"minber/language"
)

func TestAMemoFindsEachWordOutOnce(t *testing.T) {
	asked := map[string]int{}
	memo := language.NewMemo(func(word string) string {
		asked[word]++
		return word + "!"
	})
	for range 3 {
		for _, word := range []string{"сенат", "мәжіліс", "сенат"} {
			if got := memo.Of(word); got != word+"!" {
				t.Errorf("of %q it knows %q", word, got)
			}
		}
	}
	if asked["сенат"] != 1 || asked["мәжіліс"] != 1 {
		t.Errorf("found out more than once: %v", asked)
	}
}

// Anybody can publish a text of a million different words: it must not cost the
// service its memory, nor the words in use their answers.
func TestAMemoThatIsFullForgetsAndIsStillRight(t *testing.T) {
	memo := language.NewMemo(func(word string) string { return word + "!" })
	const atOnce = 4
	var readers sync.WaitGroup
	for reader := range atOnce {
		readers.Go(func() {
			for i := range 3 * language.MemoSize / 2 {
				word := strconv.Itoa(reader*i + i)
				if got := memo.Of(word); got != word+"!" {
					t.Errorf("of %q it knows %q", word, got)
					return
				}
			}
		})
	}
	readers.Wait()
	if n := memo.Words(); n > language.MemoSize+atOnce {
		t.Errorf("keeps %d words, not %d", n, language.MemoSize)
	}
}
