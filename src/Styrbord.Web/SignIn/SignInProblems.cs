using Styrbord.Domain.Kernel;

namespace Styrbord.Web.SignIn;

/// <summary>No such account or another password: which of them is not told.</summary>
internal sealed record WrongNameOrPassword() : Problem("signIn.wrong", "losenord");

/// <summary>Too many wrong passwords in a row.</summary>
internal sealed record AccountLocked(int Minutes) : Problem("signIn.locked", "konto")
{
    public override IReadOnlyDictionary<string, string> Data => With(("minutes", $"{Minutes}"));
}

/// <summary>Too many attempts from one address.</summary>
internal sealed record TooManySignIns() : Problem("signIn.too-many", "konto");

/// <summary>A password would travel unencrypted.</summary>
internal sealed record NotSecure() : Problem("signIn.not-secure", "konto");

/// <summary>The new password is shorter than <paramref name="Least"/> characters.</summary>
internal sealed record PasswordTooShort(int Least) : Problem("signIn.password-short", "nytt-losenord")
{
    public override IReadOnlyDictionary<string, string> Data => With(("least", $"{Least}"));
}

/// <summary>The present password, asked for before a change, is another.</summary>
internal sealed record WrongPassword() : Problem("signIn.wrong-password", "losenord");
