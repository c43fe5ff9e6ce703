package digest

import (
	"context"
	"time"
)

// SilentSource is a source that published and does not any more.
type SilentSource struct {
	Name  string // display name
	Usual int    // items a day, where there used to be some
	Days  int    // whole days without any
	Cause Cause  `json:",omitempty"` // why it can't be read; "" if it only has nothing new
}

// SilenceNews is what there is to tell of silent sources.
type SilenceNews struct{ Silent, Back []SilentSource }

// SilenceBook knows which sources have gone silent.
type SilenceBook interface {
	// UntoldSilence looks now and then which sources have gone silent and which
	// publish again, and returns each once.
	UntoldSilence(ctx context.Context, now time.Time) (SilenceNews, error)
}

// Missing is the Feeder that tells those who look after the archive when a
// source goes silent, and when it is back.
type Missing struct {
	Book SilenceBook
	Tell func(ctx context.Context, news SilenceNews) error // through the outbox
}

// Feed implements Feeder.
func (m *Missing) Feed(ctx context.Context, now time.Time) error {
	news, err := m.Book.UntoldSilence(ctx, now)
	if err != nil || len(news.Silent)+len(news.Back) == 0 {
		return err
	}
	return m.Tell(ctx, news)
}
