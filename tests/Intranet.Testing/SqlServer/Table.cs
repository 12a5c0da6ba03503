namespace Intranet.Testing.SqlServer;

internal sealed class Table(ObjectName name, int createdAt)
{
    public ObjectName Name { get; } = name;

    public int CreatedAt { get; } = createdAt;

    public List<Column> Columns { get; } = [];

    public List<TableIndex> Indexes { get; } = [];

    public List<ForeignKey> ForeignKeys { get; } = [];

    public List<CheckConstraint> Checks { get; } = [];

    public TableIndex? PrimaryKey => Indexes.Find(i => i.Kind == IndexKind.PrimaryKey);

    public Column? Column(string name) => Columns.Find(c => SqlNames.Same(c.Name, name));

    public IEnumerable<string> ConstraintNames() =>
        Indexes.Where(i => i.Kind != IndexKind.Index).Select(i => i.Name)
            .Concat(ForeignKeys.Select(k => k.Name))
            .Concat(Checks.Select(c => c.Name))
            .Concat(Columns.Select(c => c.DefaultName))
            .OfType<string>();

    /// <summary>What keeps a column from being dropped or changed, except its default, dropped by a name looked up.</summary>
    public IEnumerable<string> UsersOf(Column column) =>
        Indexes.Where(i => i.Uses(column.Name)).Select(i => i.Label)
            .Concat(ForeignKeys.Where(k => k.Columns.Has(column.Name)).Select(k => k.Label))
            .Concat(Checks.Where(c => c.Columns.Has(column.Name)).Select(c => c.Label))
            .Concat(Columns.Where(c => c.ComputedFrom.Has(column.Name)).Select(c => $"computed column '{c.Name}'"));
}

internal sealed class Column(string name, int addedAt)
{
    public string Name { get; } = name;

    public int AddedAt { get; } = addedAt;

    /// <summary>Null for a computed column, and after a fault.</summary>
    public SqlType? Type { get; set; }

    public string? Collation { get; set; }

    public bool IsNullable { get; set; }

    public bool IsIdentity { get; init; }

    public bool IsComputed { get; init; }

    public bool HasDefault { get; set; }

    public string? DefaultName { get; set; }

    /// <summary>The default may have been dropped by a name looked up at run time.</summary>
    public bool IsDefaultInDoubt { get; set; }

    public IReadOnlyList<string> ComputedFrom { get; set; } = [];

    public bool IsWrittenByServer => IsComputed || Type == SqlType.RowVersion;

    /// <summary>An INSERT that leaves the column out is refused.</summary>
    public bool IsRequired => !IsNullable && !HasDefault && !IsIdentity && !IsWrittenByServer;
}

internal enum IndexKind
{
    Index,
    PrimaryKey,
    UniqueConstraint,
}

/// <summary>An index, or the index behind a primary key or unique constraint.</summary>
internal sealed record TableIndex(string? Name, IndexKind Kind, IReadOnlyList<string> Columns)
{
    public IReadOnlyList<string> Included { get; init; } = [];

    public IReadOnlyList<string> FilterColumns { get; init; } = [];

    public bool IsUnique { get; init; }

    public bool IsClustered { get; init; }

    public bool IsFiltered { get; init; }

    public string Label => (Kind switch
    {
        IndexKind.PrimaryKey => "primary key",
        IndexKind.UniqueConstraint => "unique constraint",
        _ => "index",
    }) + $" '{Name}'";

    public bool Uses(string column) => Columns.Has(column) || Included.Has(column) || FilterColumns.Has(column);
}

internal sealed record ForeignKey(string? Name, IReadOnlyList<string> Columns, Table Referenced, TableIndex ReferencedKey, bool Cascades)
{
    public string Label => $"foreign key '{Name}'";
}

internal sealed record CheckConstraint(string? Name, IReadOnlyList<string> Columns)
{
    public string Label => $"check constraint '{Name}'";
}
