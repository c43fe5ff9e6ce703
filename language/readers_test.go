package language_test

import (
	"sync"

	"minber/language"
	"minber/parliament"
)

// The readers that the tests share: to build one costs as much as to read many
// articles, and it is safe for all of them at once.
var (
	chambersReader = sync.OnceValue(func() *language.Reader { return language.New(twoChambers(), language.Options{}) })
	kurultaiReader = sync.OnceValue(func() *language.Reader { return language.New(testPacks(), language.Options{}) })

	officesReader   = sync.OnceValue(func() *language.Reader { return language.New(chamberWithOffices(), language.Options{}) })
	countriesReader = sync.OnceValue(func() *language.Reader { return language.New(threeCountries(), language.Options{}) })
	barestReader    = sync.OnceValue(func() *language.Reader { return language.New(nil, language.Options{}) })

	defaultReader = sync.OnceValue(func() *language.Reader {
		packs, err := parliament.Load([]string{"kz", "ipo"}, "")
		if err != nil {
			panic(err) // they are part of the program
		}
		return language.New(packs, language.Options{})
	})
)

// programReader has the packs that the program runs with by default.
func programReader(o language.Options) *language.Reader {
	if o.Summary != 0 {
		return defaultReader().Summarising(o.Summary)
	}
	return defaultReader()
}
