using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.Process.Pages;
using Styrbord.Web.Shared.Shell;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Process;

/// <summary>A secret address just made; shown once, on the page that answers.</summary>
internal sealed record NewFeed(string Id, string Address);

/// <summary>Makes and withdraws the secret addresses of one's own. They are no part of the journal.</summary>
internal static class FeedKeyForms
{
    public const string Page = "/konto/kalender", Make = Page + "/ny", Withdraw = Page + "/aterkalla";

    // more than anybody needs; a key is a row for ever until it is withdrawn
    private const int Most = 20;

    public static async Task MakeAsync(HttpContext http, Journal journal)
    {
        var view = http.View();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (scope, target) = form["for"].ToString().Split(':', 2) is [var one, var other] ? (one, other) : (form["for"].ToString(), "");
        var known = scope switch
        {
            Feeds.Mine or Feeds.Whole => target.Length == 0,
            Feeds.OfBody => view.Now.Organisation.Bodies.ContainsKey(new BodyId(target)),
            Feeds.OfRole => view.Account!.Roles.Any(r => Feeds.Word(r.Role) == target),
            _ => false,
        };
        if (!known || (await journal.FeedKeys.OfAsync(view.Account!.Id, http.RequestAborted)).Count >= Most)
        {
            SeeOther(http, Page);
            return;
        }

        var (id, secret) = (Guid.CreateVersion7().ToString(), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));
        await journal.FeedKeys.AddAsync(id, view.Account!.Id, scope, target, secret, http.RequestAborted);
        http.Items[typeof(NewFeed)] = new NewFeed(id, $"{http.Request.Scheme}://{http.Request.Host}/api/v1/calendar.ics?key={secret}");
        http.Response.Headers.CacheControl = "no-store";
        await Shared.Shell.Pages.ShowAsync<FeedKeysPage>(http);
    }

    public static async Task WithdrawAsync(HttpContext http, Journal journal)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await journal.FeedKeys.WithdrawAsync(form["id"].ToString(), http.View().Account!.Id, http.RequestAborted);
        SeeOther(http, Page);
    }

    private static void SeeOther(HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }
}
