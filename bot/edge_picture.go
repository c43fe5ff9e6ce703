package bot

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"sync"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"minber/digest"
)

// picture sends a picture.
func (s *Sender) picture(ctx context.Context, chat digest.Address, thread int, f *File) error {
	return s.once(f, func(known string) (sent *models.Message, err error) {
		err = s.file(ctx, chat, "sendPhoto", func(ctx context.Context, api *tg.Bot, to any) error {
			p := &tg.SendPhotoParams{
				ChatID: to, MessageThreadID: thread, Photo: f.upload(), Caption: f.Caption, ParseMode: models.ParseModeHTML,
				ReplyMarkup: keyboard(f.Buttons),
			}
			if known != "" {
				p.Photo = &models.InputFileString{Data: known}
			}
			sent, err = api.SendPhoto(ctx, p)
			return err
		})
		return sent, err
	})
}

// replacePicture puts a picture in the place of a message's picture.
func (s *Sender) replacePicture(ctx context.Context, chat digest.Address, message int, f *File) error {
	return s.once(f, func(known string) (sent *models.Message, err error) {
		err = s.file(ctx, chat, "editMessageMedia", func(ctx context.Context, api *tg.Bot, to any) error {
			photo := &models.InputMediaPhoto{Media: known, Caption: f.Caption, ParseMode: models.ParseModeHTML}
			if known == "" {
				photo.Media, photo.MediaAttachment = "attach://"+f.Name, bytes.NewReader(f.Data)
			}
			sent, err = api.EditMessageMedia(ctx, &tg.EditMessageMediaParams{
				ChatID: to, MessageID: message, Media: photo, ReplyMarkup: keyboard(f.Buttons),
			})
			return err
		})
		return sent, err
	})
}

// once uploads a picture only if Telegram does not know it yet: send is given
// the id under which it does, "" for none.
func (s *Sender) once(f *File, send func(known string) (*models.Message, error)) error {
	key := sha256.Sum256(f.Data)
	known := s.uploads.id(key)
	sent, err := send(known)
	if known != "" && errors.Is(err, digest.ErrRefused) && !errors.Is(err, digest.ErrUnchanged) { // it is known no more
		sent, err = send("")
	}
	if err == nil && len(sent.Photo) > 0 {
		s.uploads.learn(key, sent.Photo[len(sent.Photo)-1].FileID)
	}
	return err
}

// uploads remembers under which ids Telegram knows pictures. The zero value is
// ready.
type uploads struct {
	mu  sync.Mutex
	ids map[[sha256.Size]byte]string
}

// mostUploads is how many are remembered: of about 200 bytes, until all are
// forgotten at once.
const mostUploads = 1000

func (u *uploads) id(key [sha256.Size]byte) string {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.ids[key]
}

func (u *uploads) learn(key [sha256.Size]byte, id string) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.ids == nil || len(u.ids) >= mostUploads {
		u.ids = make(map[[sha256.Size]byte]string)
	}
	u.ids[key] = id
}
