using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Meetings;

/// <summary>
/// Files laid beside the papers of a meeting. Nothing is kept before the command would be accepted; the file is reached by the name of
/// its annex alone, so a hash known from elsewhere opens nothing.
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
        annex.Name.IsSecret || await journal.Registers.GetAsync(NameOf(meeting, annex.Id), cancel) is not { } blob ? null : await journal.Blobs.GetAsync(blob, cancel);

    private static string NameOf(ItemId meeting, ItemId annex) => Annex.FileKey(meeting, annex) + "fil";

    private async Task SentAsync(HttpContext http, string account, RequestDelegate next)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = AnnexRules.MaxBytes + (64 * 1024);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["_command"] != Command)
        {
            await next(http);
            return;
        }

        using var bytes = new MemoryStream();
        var file = form.Files[File];
        await (file?.CopyToAsync(bytes, http.RequestAborted) ?? Task.CompletedTask);
        var name = Path.GetFileName(file?.FileName ?? "").Normalize(NormalizationForm.FormC);
        var asked = new AttachAnnex(new(form["meeting"].ToString()), new(Guid.CreateVersion7().ToString()), new(form["item"].ToString()), name, Hashes.Sha256(bytes.ToArray()), bytes.Length);
        var (problems, last) = await KeepAsync(asked, bytes.ToArray(), form["_id"].ToString(), account, http.RequestAborted);
        if (problems.IsEmpty)
        {
            FormCommands.Remember(http, last);
            SignInForms.Redirect(http, MeetingWords.Address(asked.Meeting, asked.Item));
            return;
        }

        http.Items[typeof(FormState)] = new FormState(Command, asked.Item.Value, ImmutableDictionary<string, string>.Empty, problems, Answers.StatusOf(problems));
        http.Response.StatusCode = Answers.StatusOf(problems);
        http.Request.Method = HttpMethods.Get;
        await next(http);
    }

    private async Task<(ImmutableArray<Problem> Problems, long Last)> KeepAsync(AttachAnnex asked, byte[] bytes, string commandId, string account, CancellationToken cancel)
    {
        var context = new Context(timeline.Today, Days.MorningOf(timeline.Today), account, commandId, RandomNumberGenerator.GetBytes(32));
        if (Model.Judge(timeline.Current, asked, context) is { } no)
        {
            return ([no], 0);
        }

        if (Model.Decide(timeline.Current, asked, context) is Refused refused)
        {
            return (refused.Problems, 0);
        }

        var blob = await journal.Blobs.PutAsync(bytes, cancel);
        var result = Answers.Of(await timeline.ExecuteAsync(asked, commandId, account, cancel));
        if (result.Problems.IsEmpty)
        {
            await journal.Registers.AddAsync(NameOf(asked.Meeting, asked.Id), blob, cancel);
        }

        return result;
    }
}
