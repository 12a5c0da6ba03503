namespace Intranet.Web.Hosting;

/// <summary>Demonstration mode: the fictional province, its accounts, and a business clock that can be moved.</summary>
public sealed class DemoOptions
{
    public const string EnabledKey = "Demo:Enabled";
    public const string Section = "Demo";

    /// <summary>On by default only with the private local database.</summary>
    public bool Enabled { get; init; }

    /// <summary>Every demo account's password; without one, one is made and kept in the data folder.</summary>
    public string? Password { get; init; }
}
