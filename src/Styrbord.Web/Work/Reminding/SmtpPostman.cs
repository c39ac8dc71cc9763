using System.Net;
using System.Net.Mail;
using System.Text;

namespace Styrbord.Web.Work.Reminding;

/// <summary>Letters by SMTP, with the framework's own client: one connection a letter, for there are few.</summary>
internal sealed class SmtpPostman(MailSettings settings) : IPostman
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<(Posting Posting, string? Said)> SendAsync(Letter letter, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
            client.Credentials = settings.User is { } user ? new NetworkCredential(user, settings.Password) : null;
            using var message = Message(letter);
            await client.SendMailAsync(message, limit.Token);
            return (Posting.Sent, null);
        }
        catch (FormatException wrong)
        {
            return (Posting.Refused, wrong.Message);
        }
        catch (SmtpFailedRecipientException refused) when (IsForGood(refused.StatusCode))
        {
            return (Posting.Refused, refused.Message);
        }
        catch (SmtpException failed)
        {
            return (Posting.Later, failed.InnerException?.Message ?? failed.Message);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (Posting.Later, "Servern svarade inte.");
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // a certificate that is not trusted, a connection cut short
            return (Posting.Later, failed.Message);
        }
    }

    private MailMessage Message(Letter letter)
    {
        var message = new MailMessage(new MailAddress(settings.From, "Styrbord"), new MailAddress(letter.Address, letter.Name, Encoding.UTF8))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text.ReplaceLineEndings("\r\n"),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = System.Net.Mime.TransferEncoding.QuotedPrintable,
        };
        message.Headers.Add("Message-ID", $"<{letter.Id}@{new MailAddress(settings.From).Host}>");
        message.Headers.Add("List-Unsubscribe", $"<{letter.Stop}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    // the address itself is wrong; what is busy or full passes
    private static bool IsForGood(SmtpStatusCode code) =>
        code is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.SyntaxError;
}
