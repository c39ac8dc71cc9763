using System.Net.Mail;

namespace Styrbord.Web.Work.Reminding;

/// <summary>How letters leave the house. Nothing is sent while it is <see cref="Off"/>.</summary>
/// <param name="Host">The SMTP server; empty when mail is off.</param>
/// <param name="StartTls">The connection must be encrypted before anything is said.</param>
/// <param name="From">The sender's address.</param>
/// <param name="Site">Where Styrbord is reached, without slash at the end: every link begins with it.</param>
public sealed record MailSettings(string Host, int Port, string? User, string? Password, bool StartTls, string From, string Site)
{
    public static readonly MailSettings Off = new("", 0, null, null, false, "", "http://localhost:5080");

    public bool IsOn => Host.Length > 0;

    /// <summary>The settings from their words, or what is wrong with them. All three empty: off.</summary>
    /// <param name="smtp"><c>smtp://server:25</c>, or <c>smtp+starttls://user:password@server:587</c>.</param>
    /// <param name="from">An address.</param>
    /// <param name="site">An http or https address.</param>
    public static (MailSettings Settings, string? Wrong) Of(string? smtp, string? from, string? site)
    {
        if (string.IsNullOrWhiteSpace(smtp))
        {
            return (Off, null);
        }

        if (!Uri.TryCreate(smtp, UriKind.Absolute, out var server) || server.Scheme is not ("smtp" or "smtp+starttls") || server.Host.Length == 0)
        {
            return (Off, "STYRBORD_SMTP ska skrivas smtp://server:25 eller smtp+starttls://användare:lösenord@server:587.");
        }

        if (!MailAddress.TryCreate(from, out _))
        {
            return (Off, "STYRBORD_MAIL_FROM ska vara avsändarens e-postadress.");
        }

        if (!Uri.TryCreate(site, UriKind.Absolute, out var at) || at.Scheme is not ("http" or "https"))
        {
            return (Off, "STYRBORD_SITE ska vara adressen som Styrbord nås på, till exempel https://styrbord.example.org.");
        }

        var user = server.UserInfo.Split(':', 2);
        return (new(
            server.Host, server.Port > 0 ? server.Port : server.Scheme == "smtp" ? 25 : 587,
            user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null, user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            server.Scheme == "smtp+starttls", from!, site!.TrimEnd('/')), null);
    }
}
