using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Text.RegularExpressions;

namespace Styrbord.Web.Work.Reminding;

/// <summary>Letters by SMTP, with the framework's own client: one connection a letter, for there are few.</summary>
internal sealed partial class SmtpPostman(MailSettings settings) : IPostman
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
        catch (SmtpFailedRecipientException refused)
        {
            return (IsNoSuch(refused.Message) ? Posting.Refused : (int)refused.StatusCode >= 500 ? Posting.Rejected : IsDown(refused.StatusCode) ? Posting.Down : Posting.Later, refused.Message);
        }
        catch (SmtpException failed)
        {
            return (IsDown(failed.StatusCode) ? Posting.Down : Posting.Later, failed.InnerException?.Message ?? failed.Message);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (Posting.Down, "Servern svarade inte.");
        }
        catch (Exception failed) when (failed is AuthenticationException or IOException or SocketException)
        {
            // a certificate that is not trusted, a connection cut short
            return (Posting.Down, failed.Message);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
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

    // 421, or no answer at all
    private static bool IsDown(SmtpStatusCode code) => code is SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.GeneralFailure;

    // a bare 550 may be a filter's; the enhanced code of RFC 3463 says that it is the address
    private static bool IsNoSuch(string said) => NoSuch().IsMatch(said);

    [GeneratedRegex(@"(?<![\d.])5\.1\.\d{1,3}(?![\d.])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoSuch();
}
