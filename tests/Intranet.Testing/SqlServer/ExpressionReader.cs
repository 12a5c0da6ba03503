using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>Gathers what an expression names, so that it can be looked up.</summary>
internal sealed class ExpressionReader : TSqlFragmentVisitor
{
    private readonly List<Identifier> _columns = [];
    private readonly List<(TSqlFragment At, string Message)> _faults = [];
    private readonly Catalogue _catalogue;

    private ExpressionReader(Catalogue catalogue) => _catalogue = catalogue;

    public IReadOnlyList<Identifier> Columns => _columns;

    public bool HasQuery { get; private set; }

    /// <summary>Reads the fragment; unknown functions, sequences and types become faults at once, columns are left to the caller.</summary>
    public static ExpressionReader Read(TSqlFragment fragment, Resolution resolution)
    {
        var reader = new ExpressionReader(resolution.Catalogue);
        fragment.Accept(reader);
        foreach (var (at, message) in reader._faults)
            resolution.Fault(at, message);
        return reader;
    }

    /// <summary>The columns named, or null where a subquery leaves open whose they are. Faults nothing.</summary>
    public static IReadOnlyList<Identifier>? ColumnsIn(TSqlFragment fragment, Catalogue catalogue)
    {
        var reader = new ExpressionReader(catalogue);
        fragment.Accept(reader);
        return reader.HasQuery ? null : reader.Columns;
    }

    /// <summary>Reads an expression that may name columns of one table only, and returns their names.</summary>
    public static IReadOnlyList<string> ReadOver(TSqlFragment fragment, Table table, Resolution resolution, string user)
    {
        var reader = Read(fragment, resolution);
        if (reader.HasQuery)
            resolution.Fault(fragment, $"{user} contains a subquery.");
        foreach (var column in reader.Columns)
            resolution.FindColumn(table, column, user);
        return reader.Columns.Select(c => c.Value).ToList();
    }

    /// <summary>Reads an expression that may name no column at all.</summary>
    public static void ReadConstant(TSqlFragment fragment, Resolution resolution, string user)
    {
        foreach (var column in Read(fragment, resolution).Columns)
            resolution.Fault(column, $"{user} names '{column.Value}', but no column may stand there.");
    }

    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.ColumnType == ColumnType.Regular && node.MultiPartIdentifier is { } name)
            _columns.Add(name.Identifiers[^1]);
    }

    public override void Visit(QueryExpression node) => HasQuery = true;

    public override void Visit(NextValueForExpression node)
    {
        var name = ObjectName.From(node.SequenceName);
        if (_catalogue.KindOf(name) != ObjectKinds.Sequence)
            _faults.Add((node, $"Unknown sequence '{name}'."));
    }

    public override void Visit(DataTypeReference node)
    {
        if (SqlTypeReader.Read(node).Fault is { } fault)
            _faults.Add((node, fault));
    }

    public override void ExplicitVisit(FunctionCall node)
    {
        CheckKnown(node);
        var hasDatePart = BuiltInFunctions.TakesDatePart(node.FunctionName.Value);
        foreach (var argument in node.Parameters.Skip(hasDatePart ? 1 : 0))
            argument.Accept(this);
        node.CallTarget?.Accept(this);
        node.OverClause?.Accept(this);
        node.WithinGroupClause?.Accept(this);
    }

    private void CheckKnown(FunctionCall call)
    {
        var name = call.FunctionName.Value;
        if (call.CallTarget is null && !BuiltInFunctions.Knows(name))
            _faults.Add((call, $"Unknown function '{name}'."));
        if (call.CallTarget is MultiPartIdentifierCallTarget { MultiPartIdentifier.Identifiers: [var schema] }
            && _catalogue.HasSchema(schema.Value)
            && _catalogue.KindOf(new ObjectName(schema.Value, name)) != ObjectKinds.Routine)
        {
            _faults.Add((call, $"Unknown function '{schema.Value}.{name}'."));
        }
    }
}
