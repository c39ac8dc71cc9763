using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Timeline;
using Styrbord.Timeline.Border;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Meetings;

/// <summary>
/// Files laid beside the papers of a meeting. Nothing is kept before the command would be accepted, and the bytes are kept before it is:
/// what is on the agenda can be opened. The annex has its id from the form, so a form sent twice lays one file beside. The file is
/// reached by the name of its annex alone, so a hash known from elsewhere opens nothing.
/// </summary>
internal sealed class AnnexForms(AuthorityTimeline timeline, Journal journal)
{
    private const string Command = nameof(AttachAnnex), File = "_file";

    public Task RunAsync(HttpContext http, RequestDelegate next) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.Path.StartsWithSegments(MeetingWords.List, StringComparison.Ordinal)
        && http.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true && http.View().Account is { } account
            ? SentAsync(http, account.Id, next)
            : next(http);

    /// <summary>The bytes of an annex, or nothing if they are not kept here.</summary>
    public static async Task<byte[]?> BytesAsync(Journal journal, ItemId meeting, Annex annex, CancellationToken cancel) =>
        !annex.Name.IsSecret && await journal.Registers.GetAsync(NameOf(meeting, annex.Id), cancel) is { } blob && string.Equals(blob, annex.Sha256, StringComparison.Ordinal) ? await journal.Blobs.GetAsync(blob, cancel) : null;

    private static string NameOf(ItemId meeting, ItemId annex) => Annex.FileKey(meeting, annex) + "fil";

    private async Task SentAsync(HttpContext http, string account, RequestDelegate next)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = AnnexRules.MaxBytes + (64 * 1024);
        }

        if (await FormAsync(http) is not { } form)
        {
            await ShowAgainAsync(http, "", [new FileNotRead()], next);
            return;
        }

        if (form["_command"] != Command)
        {
            await next(http);
            return;
        }

        using var bytes = new MemoryStream();
        var file = form.Files[File];
        await (file?.CopyToAsync(bytes, http.RequestAborted) ?? Task.CompletedTask);
        var (name, fault) = TextBorder.Clean(Path.GetFileName(file?.FileName ?? ""));
        var id = form["_id"].ToString();
        var asked = new AttachAnnex(new(form["meeting"].ToString()), IdOf(id), new(form["item"].ToString()), name, Hashes.Sha256(bytes.ToArray()), bytes.Length);
        var (problems, last) = fault is var (kind, position) ? ([new BadText("name", kind, position)], 0) : await KeepAsync(asked, bytes.ToArray(), id, account, http.RequestAborted);
        if (problems.IsEmpty)
        {
            FormCommands.Remember(http, last);
            SignInForms.Redirect(http, MeetingWords.Address(asked.Meeting, asked.Item));
            return;
        }

        await ShowAgainAsync(http, asked.Item.Value, problems, next);
    }

    /// <summary>The form, or nothing when it cannot be read: cut off, too large, or not what it says it is.</summary>
    private static async Task<IFormCollection?> FormAsync(HttpContext http)
    {
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or BadHttpRequestException && !http.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Task ShowAgainAsync(HttpContext http, string key, ImmutableArray<Problem> problems, RequestDelegate next)
    {
        http.Items[typeof(FormState)] = new FormState(Command, key, ImmutableDictionary<string, string>.Empty, problems, Answers.StatusOf(problems));
        http.Response.StatusCode = Answers.StatusOf(problems);
        http.Request.Method = HttpMethods.Get;
        return next(http);
    }

    private static ItemId IdOf(string commandId) => new($"bilaga-{Hashes.Sha256(Encoding.UTF8.GetBytes(commandId))[..32]}");

    private async Task<(ImmutableArray<Problem> Problems, long Last)> KeepAsync(AttachAnnex asked, byte[] bytes, string commandId, string account, CancellationToken cancel)
    {
        if (!IsKept(asked) && Against(asked, commandId, account) is { IsEmpty: false } problems)
        {
            return (problems, 0);
        }

        var blob = await journal.Blobs.PutAsync(bytes, cancel);
        await journal.Registers.AddAsync(NameOf(asked.Meeting, asked.Id), blob, cancel);
        var result = Answers.Of(await timeline.ExecuteAsync(asked, commandId, account, cancel));
        await timeline.WaitForAsync(result.Last, TimeSpan.FromSeconds(2), cancel);
        if (!IsKept(asked) && result.Problems.All(p => p is not TryLater))
        {
            // refused after all, or taken away since it was first sent
            await journal.Registers.ForgetAsync(Annex.FileKey(asked.Meeting, asked.Id), cancel);
        }

        return result;
    }

    private bool IsKept(AttachAnnex asked) => timeline.Current.Meetings.Of(asked.Meeting).Annexes.Any(a => a.Id == asked.Id);

    private ImmutableArray<Problem> Against(AttachAnnex asked, string commandId, string account)
    {
        var context = new Context(timeline.Today, Days.MorningOf(timeline.Today), account, commandId, RandomNumberGenerator.GetBytes(32));
        if (Model.Judge(timeline.Current, asked, context) is { } no)
        {
            return [no];
        }

        return Model.Decide(timeline.Current, asked, context) is Refused refused ? refused.Problems : [];
    }
}

/// <summary>A file did not come whole.</summary>
internal sealed record FileNotRead() : Problem("web.file-not-read", "name");
