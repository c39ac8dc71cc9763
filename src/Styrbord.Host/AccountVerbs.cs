using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;
using Styrbord.Web.SignIn;
using Command = System.CommandLine.Command;

namespace Styrbord.Host;

/// <summary>Accounts and API tokens, for whoever has the server's own terminal.</summary>
internal static class AccountVerbs
{
    private const int LeastPassword = 12;

    public static Command Account(WhereOptions where, Terminal say)
    {
        var id = new Argument<string>("KONTO");
        var name = new Option<string>("--name") { Description = "Namnet som visas", Required = true, HelpName = "NAMN" };
        var role = new Option<string?>("--role") { Description = "Roll i hela organisationen, till exempel systemAdministrator", HelpName = "ROLL" };
        var add = new Command("add", "Lägg till ett konto. Lösenordet läses från standard in (en rad).") { id, name, role };
        add.SetAction(async (asked, cancel) =>
        {
            if (!Ids.IsValid(asked.GetValue(id)))
            {
                return await say.FailAsync("Kontots id får ha bokstäver, siffror, punkt och bindestreck, högst 80 tecken.");
            }

            if (await say.Input.ReadLineAsync(cancel) is not { Length: >= LeastPassword } password)
            {
                return await say.FailAsync($"Lösenordet måste vara minst {LeastPassword} tecken.");
            }

            // an authority of one's own begins with its first account
            await using var begun = await where.BeginAsync(asked, cancel);
            var code = await AddAsync(begun.Journal, asked.GetValue(id)!, asked.GetValue(name)!, password, asked.GetValue(role), say, cancel);
            if (code == 0)
            {
                begun.Keep();
            }

            return code;
        });
        return new Command("account", "Konton") { add };
    }

    public static Command Token(WhereOptions where, Terminal say)
    {
        var id = new Argument<string>("KONTO");
        var verb = new Command("token", "Skriv ut en ny API-nyckel för ett konto") { id };
        verb.SetAction(async (asked, cancel) =>
        {
            await using var journal = await where.FindAsync(asked, cancel);
            if (await journal.Accounts.FindAsync(asked.GetValue(id)!, cancel) is not { } account)
            {
                return await say.FailAsync($"Det finns inget konto som heter {asked.GetValue(id)}.");
            }

            var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            await journal.Accounts.AddTokenAsync(account.Id, token, cancel);
            await say.LineAsync(token);
            return 0;
        });
        return verb;
    }

    private static async Task<int> AddAsync(Journal journal, string id, string name, string password, string? role, Terminal say, CancellationToken cancel)
    {
        var granted = Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(r => string.Equals(JsonNamingPolicy.CamelCase.ConvertName($"{r}"), role, StringComparison.Ordinal));
        if (role is not null && granted is null)
        {
            return await say.FailAsync($"Det finns ingen roll som heter {role}. Välj en av {string.Join(", ", Enum.GetValues<Role>().Select(r => JsonNamingPolicy.CamelCase.ConvertName($"{r}")))}.");
        }

        var account = new Account { Id = id, Name = name, PasswordHash = PasswordCheck.HashOf(password), SecurityStamp = PasswordCheck.NewStamp() };
        if (!await journal.Accounts.AddAsync(account, cancel) && !await ReviveAsync(journal, account, cancel))
        {
            return await say.FailAsync($"Kontot {id} finns redan.");
        }

        return granted is null ? 0 : await GrantAsync(journal, id, granted.Value, say, cancel);
    }

    /// <summary>An account that came with a package has no password until somebody gives it one.</summary>
    private static async Task<bool> ReviveAsync(Journal journal, Account account, CancellationToken cancel) =>
        await journal.Accounts.FindAsync(account.Id, cancel) is { PasswordHash: null } && await journal.Accounts.UpdateAsync(account, cancel);

    private static async Task<int> GrantAsync(Journal journal, string account, Role role, Terminal say, CancellationToken cancel)
    {
        var clock = new StartClock();
        await using var timeline = await Running.StartAsync(journal, clock, null, cancel);
        await Running.SetAsync(clock, journal, timeline, null, cancel);
        var command = new GrantRole(new ItemId(Guid.CreateVersion7().ToString()), account, role, null, timeline.Today);
        return await timeline.ExecuteAsync(command, Guid.CreateVersion7().ToString(), Context.SystemActor, cancel) is CommandResult.Accepted
            ? 0
            : await say.FailAsync("Kontot finns, men rollen kunde inte ges.");
    }
}
