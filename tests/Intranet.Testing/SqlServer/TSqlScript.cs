using Microsoft.SqlServer.TransactSql.ScriptDom;
using Shouldly;

namespace Intranet.Testing.SqlServer;

/// <summary>
/// Judges a T-SQL script without a server: parses it as SQL Server 2019 does and resolves its names, types, keys and
/// cascades against a catalogue built up statement by statement, starting from an empty database.
/// </summary>
public static class TSqlScript
{
    /// <summary>The faults in the order of the script; none if it is sound. What does not parse is not resolved.</summary>
    public static IReadOnlyList<TSqlFault> Check(string script)
    {
        var resolution = new Resolution();
        Resolve(script, resolution);
        return resolution.Faults;
    }

    /// <summary>Fails the test with every fault of the script and the line it stands on.</summary>
    public static void ShouldBeSound(string script)
    {
        var lines = script.Split('\n');
        var told = Check(script).Select(f => $"{f}{Environment.NewLine}    {lines[Math.Clamp(f.Line - 1, 0, lines.Length - 1)].Trim()}");
        string.Join(Environment.NewLine, told).ShouldBeEmpty();
    }

    internal static void Resolve(string script, Resolution resolution)
    {
        var parser = new TSql150Parser(initialQuotedIdentifiers: true);
        using var reader = new StringReader(script);
        var parsed = parser.Parse(reader, out var errors);
        foreach (var error in errors)
            resolution.Fault(error.Line, error.Message);
        if (errors.Count > 0)
            return;

        parsed.Accept(new IdentifierLengths(resolution));
        var walker = new StatementWalker(resolution);
        foreach (var batch in ((Microsoft.SqlServer.TransactSql.ScriptDom.TSqlScript)parsed).Batches)
        {
            resolution.BeginBatch();
            foreach (var statement in batch.Statements)
                walker.Walk(statement);
        }
    }

    private sealed class IdentifierLengths(Resolution resolution) : TSqlFragmentVisitor
    {
        private const int Longest = 128;

        public override void Visit(Identifier node)
        {
            if (node.Value.Length > Longest)
                resolution.Fault(node, $"Identifier '{node.Value}' has {node.Value.Length} characters, more than {Longest}.");
        }
    }
}
