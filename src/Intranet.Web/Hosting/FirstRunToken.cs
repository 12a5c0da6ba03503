using System.Security.Cryptography;
using System.Text;

namespace Intranet.Web.Hosting;

/// <summary>Opens the first-run page of an empty installation. Printed to the log, so that only whoever runs the server has it.</summary>
public sealed class FirstRunToken
{
    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public bool Matches(string? token) =>
        token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(Value));
}
