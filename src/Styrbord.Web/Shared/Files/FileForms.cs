using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Timeline.Border;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Shared.Files;

/// <summary>What a file may be laid beside: the form's command, and where the file is kept.</summary>
/// <param name="IsAt">Whether pages at a path have the form.</param>
/// <param name="Ask">The command, of the form, an id and the file.</param>
/// <param name="FileKey">The name under which the file is kept, and by which alone it is reached.</param>
/// <param name="IsKept">Whether it lies there already.</param>
/// <param name="Address">Where to go afterwards.</param>
/// <param name="FormKey">Tells several forms on one page apart.</param>
internal sealed record FileForm(
    string Command, Func<PathString, bool> IsAt, Func<IFormCollection, ItemId, GivenFile, Command> Ask, Func<IFormCollection, ItemId, string> FileKey, Func<Authority, IFormCollection, ItemId, bool> IsKept,
    Func<Authority, IFormCollection, string> Address, Func<IFormCollection, string> FormKey);

/// <summary>
/// Files laid beside something. Nothing is kept before the command would be accepted, and the bytes are kept before it is: what the page
/// shows can be opened. The file has its id from the form, so a form sent twice lays one file beside. It is reached by its own name
/// alone, so a hash known from elsewhere opens nothing.
/// </summary>
internal sealed class FileForms(AuthorityTimeline timeline, Journal journal, IEnumerable<FileForm> forms)
{
    public const string Field = "_file";

    public Task RunAsync(HttpContext http, RequestDelegate next) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true
        && http.View().Account is { } account && forms.FirstOrDefault(f => f.IsAt(http.Request.Path)) is { } at
            ? SentAsync(http, at, account.Id, next)
            : next(http);

    /// <summary>The bytes of a file, or nothing if they are not kept here.</summary>
    public static async Task<byte[]?> BytesAsync(Journal journal, string fileKey, TextRef name, string sha256, CancellationToken cancel) =>
        !name.IsSecret && await journal.Registers.GetAsync(NameOf(fileKey), cancel) is { } blob && string.Equals(blob, sha256, StringComparison.Ordinal) ? await journal.Blobs.GetAsync(blob, cancel) : null;

    /// <summary>Says that the answer is a file to be saved, by its name.</summary>
    public static void Attach(HttpContext http, string type, string name)
    {
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
    }

    private static string NameOf(string fileKey) => fileKey + "fil";

    private async Task SentAsync(HttpContext http, FileForm at, string account, RequestDelegate next)
    {
        if (await SentForm.ReadAsync(http, FileRules.MaxBytes) is not { } form)
        {
            await ShowAgainAsync(http, at.Command, "", [new FileNotRead("name", FileRules.MaxBytes)], next);
            return;
        }

        if (form["_command"] != at.Command)
        {
            await next(http);
            return;
        }

        using var bytes = new MemoryStream();
        var file = form.Files[Field];
        await (file?.CopyToAsync(bytes, http.RequestAborted) ?? Task.CompletedTask);
        var (name, fault) = TextBorder.Clean(Path.GetFileName(file?.FileName ?? ""));
        var commandId = form["_id"].ToString();
        var (problems, last) = fault is var (kind, position)
            ? ([new BadText("name", kind, position)], 0)
            : await KeepAsync(new(at, form, IdOf(commandId), new(name, Hashes.Sha256(bytes.ToArray()), bytes.Length)), bytes.ToArray(), commandId, account, http.RequestAborted);
        if (problems.IsEmpty)
        {
            FormCommands.Remember(http, last);
            SignInForms.Redirect(http, at.Address(timeline.Current, form));
            return;
        }

        await ShowAgainAsync(http, at.Command, at.FormKey(form), problems, next);
    }

    private static Task ShowAgainAsync(HttpContext http, string command, string key, ImmutableArray<Problem> problems, RequestDelegate next) =>
        SentForm.AgainAsync(http, next, new FormState(command, key, ImmutableDictionary<string, string>.Empty, problems, Answers.StatusOf(problems)), Answers.StatusOf(problems));

    private static ItemId IdOf(string commandId) => new($"bilaga-{Hashes.Sha256(Encoding.UTF8.GetBytes(commandId))[..32]}");

    private async Task<(ImmutableArray<Problem> Problems, long Last)> KeepAsync(SentFile sent, byte[] bytes, string commandId, string account, CancellationToken cancel)
    {
        var asked = sent.Ask();
        if (!sent.IsKept(timeline.Current) && Against(asked, commandId, account) is { IsEmpty: false } problems)
        {
            return (problems, 0);
        }

        var blob = await journal.Blobs.PutAsync(bytes, cancel);
        await journal.Registers.AddAsync(NameOf(sent.FileKey), blob, cancel);
        var result = Answers.Of(await timeline.ExecuteAsync(asked, commandId, account, cancel));
        await timeline.WaitForAsync(result.Last, TimeSpan.FromSeconds(2), cancel);
        if (!sent.IsKept(timeline.Current) && result.Problems.All(p => p is not TryLater))
        {
            // refused after all, or taken away since it was first sent
            await journal.Registers.ForgetAsync(sent.FileKey, cancel);
        }

        return result;
    }

    private ImmutableArray<Problem> Against(Command asked, string commandId, string account)
    {
        var context = new Context(timeline.Today, Days.MorningOf(timeline.Today), account, commandId, RandomNumberGenerator.GetBytes(32));
        if (Model.Judge(timeline.Current, asked, context) is { } no)
        {
            return [no];
        }

        return Model.Decide(timeline.Current, asked, context) is Refused refused ? refused.Problems : [];
    }

    /// <summary>A file as it was sent, with the id it gets.</summary>
    private sealed record SentFile(FileForm At, IFormCollection Form, ItemId Id, GivenFile File)
    {
        public string FileKey => At.FileKey(Form, Id);

        public Command Ask() => At.Ask(Form, Id, File);

        public bool IsKept(Authority authority) => At.IsKept(authority, Form, Id);
    }
}
