using System.Net.Mail;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work.Reminding;

/// <summary>Chooses and stops letters. They are no part of the journal.</summary>
internal static class ReminderForms
{
    public const string Page = "/konto/paminnelser", Save = Page + "/spara", StopPage = "/paminnelser/stoppa", Stop = StopPage + "/nu";
    private const int LongestAddress = 254;

    public static async Task SaveAsync(HttpContext http, Journal journal)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (address, choice) = (form["adress"].ToString().Trim(), form["val"].ToString());
        if (choice is not (PostOffice.Each or PostOffice.Weekly or PostOffice.None) || (choice != PostOffice.None && !IsAddress(address)))
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            http.Items[typeof(ReminderForms)] = (address, choice);
            await Shared.Shell.Pages.ShowAsync<Pages.RemindersPage>(http);
            return;
        }

        var stop = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        await journal.MailChoices.PutAsync(new MailChoice { Account = http.View().Account!.Id, Address = IsAddress(address) ? address : "", Choice = choice, Stop = stop }, http.RequestAborted);
        SeeOther(http, Page + "?sparat=1");
    }

    /// <summary>By the link of a letter, without signing in: one who has the letter may stop it.</summary>
    public static async Task StopAsync(HttpContext http, Journal journal)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (await journal.MailChoices.FindByStopAsync(form["nyckel"].ToString(), http.RequestAborted) is { } choice)
        {
            await journal.MailChoices.PutAsync(choice with { Choice = PostOffice.None }, http.RequestAborted);
        }

        SeeOther(http, StopPage + "?klart=1");
    }

    /// <summary>One address and nothing else: no name, no list, no line of its own.</summary>
    internal static bool IsAddress(string address) =>
        address.Length is > 0 and <= LongestAddress && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>' or '"')
        && MailAddress.TryCreate(address, out var parsed) && string.Equals(parsed.Address, address, StringComparison.Ordinal);

    private static void SeeOther(HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }
}
