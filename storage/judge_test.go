package storage_test

import (
	"sync"

	"minber/digest"
	"minber/language"
	"minber/parliament"
)

// packs are those that the program comes with.
var packs = sync.OnceValues(func() ([]digest.Pack, error) { return parliament.Load([]string{"kz", "ipo"}, "") })

// judge is the Judge of the program, which knows the bodies of the packs. To make
// one takes longer than most tests, and it is as good for another.
var judge = sync.OnceValue(func() *language.Judge {
	all, err := packs()
	if err != nil {
		panic(err)
	}
	return language.NewJudge(all...)
})
