namespace Intranet.Testing.SqlServer;

/// <summary>One reason why SQL Server would refuse a script.</summary>
public sealed record TSqlFault(int Line, string Message)
{
    public override string ToString() => FormattableString.Invariant($"line {Line}: {Message}");
}
