using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>The tables a statement reads or writes, without aliases, common table expressions, system views and #tables.</summary>
internal sealed class TableNames : TSqlFragmentVisitor
{
    private readonly List<SchemaObjectName> _names = [];
    private readonly HashSet<string> _local = new(["inserted", "deleted"], SqlNames.Comparer);

    public static IEnumerable<SchemaObjectName> In(TSqlFragment fragment)
    {
        var visitor = new TableNames();
        fragment.Accept(visitor);
        return visitor._names.Where(visitor.IsOurs);
    }

    public override void Visit(NamedTableReference node)
    {
        _names.Add(node.SchemaObject);
        if (node.Alias is not null)
            _local.Add(node.Alias.Value);
    }

    public override void Visit(CommonTableExpression node) => _local.Add(node.ExpressionName.Value);

    private bool IsOurs(SchemaObjectName name)
    {
        if (name.SchemaIdentifier is { } schema)
            return !SqlNames.Same(schema.Value, "sys") && !SqlNames.Same(schema.Value, "INFORMATION_SCHEMA");
        return !name.BaseIdentifier.Value.StartsWith('#') && !_local.Contains(name.BaseIdentifier.Value);
    }
}
