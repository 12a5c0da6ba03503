using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>The name of a schema-scoped object. Thai_100_CI_AS compares names without case.</summary>
internal readonly record struct ObjectName(string Schema, string Name)
{
    public const string DefaultSchema = "dbo";

    public static ObjectName From(SchemaObjectName name) => new(name.SchemaIdentifier?.Value ?? DefaultSchema, name.BaseIdentifier.Value);

    public bool Equals(ObjectName other) => SqlNames.Same(Schema, other.Schema) && SqlNames.Same(Name, other.Name);

    public override int GetHashCode() =>
        HashCode.Combine(SqlNames.Comparer.GetHashCode(Schema), SqlNames.Comparer.GetHashCode(Name));

    public override string ToString() => $"{Schema}.{Name}";
}

internal static class SqlNames
{
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    public static bool Same(string? left, string? right) => Comparer.Equals(left, right);

    public static bool Has(this IEnumerable<string> names, string name) => names.Contains(name, Comparer);
}

/// <summary>The database as the statements walked so far have left it.</summary>
internal sealed class Catalogue
{
    private readonly HashSet<string> _schemas = new(["dbo", "guest", "sys", "INFORMATION_SCHEMA"], SqlNames.Comparer);
    private readonly Dictionary<ObjectName, string> _kinds = [];
    private readonly Dictionary<ObjectName, Table> _tables = [];

    public IEnumerable<Table> Tables => _tables.Values;

    public bool HasSchema(string name) => _schemas.Contains(name);

    public bool AddSchema(string name) => _schemas.Add(name);

    public void RemoveSchema(string name) => _schemas.Remove(name);

    public bool TryAdd(ObjectName name, string kind) => _kinds.TryAdd(name, kind);

    public string? KindOf(ObjectName name) => _kinds.GetValueOrDefault(name);

    public void Remove(ObjectName name) => _kinds.Remove(name);

    public Table? Table(ObjectName name) => _tables.GetValueOrDefault(name);

    public void Add(Table table) => _tables[table.Name] = table;

    public void Remove(Table table)
    {
        foreach (var constraint in table.ConstraintNames())
            _kinds.Remove(table.Name with { Name = constraint });
        _tables.Remove(table.Name);
        _kinds.Remove(table.Name);
    }

    public IEnumerable<(Table Table, ForeignKey Key)> References(Table table) =>
        from other in Tables
        from key in other.ForeignKeys
        where key.Referenced == table
        select (other, key);
}
