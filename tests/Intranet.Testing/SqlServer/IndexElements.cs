using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>Adds indexes, primary keys and unique constraints to a table.</summary>
internal sealed class IndexElements(Resolution resolution, Table table)
{
    private const int MostColumns = 32;
    private const int ClusteredBytes = 900;
    private const int NonclusteredBytes = 1700;

    public void Add(UniqueConstraintDefinition definition, Identifier? column)
    {
        var name = definition.ConstraintIdentifier;
        var index = new TableIndex(
            name?.Value,
            definition.IsPrimaryKey ? IndexKind.PrimaryKey : IndexKind.UniqueConstraint,
            column is null ? Names(definition.Columns) : [column.Value])
        {
            IsUnique = true,
            IsClustered = definition.Clustered ?? (definition.IsPrimaryKey && !table.Indexes.Exists(i => i.IsClustered)),
        };
        if (definition.IsPrimaryKey)
            CheckPrimaryKey(definition, index);
        var isNew = name is null || resolution.Declare(name, table.Name with { Name = name.Value }, ObjectKinds.Constraint);
        Add(definition, index, isNew);
    }

    public void Add(IndexDefinition definition)
    {
        var index = new TableIndex(definition.Name.Value, IndexKind.Index, Names(definition.Columns))
        {
            IsUnique = definition.Unique,
            IsClustered = definition.IndexType?.IndexTypeKind == IndexTypeKind.Clustered,
            IsFiltered = definition.FilterPredicate is not null,
            FilterColumns = ReadFilter(definition.Name, definition.FilterPredicate),
        };
        Add(definition, index, isNew: true);
    }

    public void Add(CreateIndexStatement statement)
    {
        var index = new TableIndex(statement.Name.Value, IndexKind.Index, Names(statement.Columns))
        {
            Included = statement.IncludeColumns.Select(c => c.MultiPartIdentifier.Identifiers[^1].Value).ToList(),
            IsUnique = statement.Unique,
            IsClustered = statement.Clustered == true,
            IsFiltered = statement.FilterPredicate is not null,
            FilterColumns = ReadFilter(statement.Name, statement.FilterPredicate),
        };
        Add(statement, index, isNew: true);
    }

    private void Add(TSqlFragment at, TableIndex index, bool isNew)
    {
        CheckColumns(at, index);
        CheckKeySize(at, index);
        if (index.IsClustered && table.Indexes.Find(i => i.IsClustered) is { } clustered)
            resolution.Fault(at, $"Table '{table.Name}' is clustered by {clustered.Label} already, not by {index.Label} too.");
        if (!isNew)
            return;
        if (index.Name is not null && table.Indexes.Exists(i => SqlNames.Same(i.Name, index.Name)))
            resolution.Fault(at, $"Duplicate name: {index.Label} exists on table '{table.Name}' already.");
        else
            table.Indexes.Add(index);
    }

    private void CheckPrimaryKey(TSqlFragment at, TableIndex key)
    {
        if (table.PrimaryKey is { } first)
            resolution.Fault(at, $"Table '{table.Name}' has {first.Label} already.");
        foreach (var column in key.Columns.Select(table.Column).Where(c => c is { IsNullable: true, IsComputed: false }))
            resolution.Fault(at, $"Column '{column!.Name}' of {key.Label} is nullable.");
    }

    private void CheckColumns(TSqlFragment at, TableIndex index)
    {
        if (index.Columns.Count > MostColumns)
            resolution.Fault(at, $"{index.Label} has {index.Columns.Count} columns, more than {MostColumns}.");
        var all = index.Columns.Concat(index.Included).ToList();
        foreach (var twice in all.GroupBy(n => n, SqlNames.Comparer).Where(g => g.Skip(1).Any()))
            resolution.Fault(at, $"{index.Label} names column '{twice.Key}' twice.");
        foreach (var unknown in all.Where(n => table.Column(n) is null))
            resolution.Fault(at, $"{index.Label} names the unknown column '{unknown}' of table '{table.Name}'.");
        foreach (var column in index.Included.Select(table.Column).Where(c => c?.Type is { Name: "text" or "ntext" or "image" }))
            resolution.Fault(at, $"{index.Label} cannot include column '{column!.Name}' of type {column.Type}.");
    }

    /// <summary>SQL Server only warns when texts could exceed the limit; the INSERT fails later. We refuse at once.</summary>
    public void CheckKeySize(TSqlFragment at, TableIndex index)
    {
        var columns = index.Columns.Select(table.Column).OfType<Column>().Where(c => c.Type is not null).ToList();
        var unfit = columns.Where(c => !c.Type!.CanBeKey).ToList();
        foreach (var column in unfit)
            resolution.Fault(at, $"{index.Label} cannot have column '{column.Name}' of type {column.Type} as a key.");
        if (unfit.Count > 0)
            return;

        var bytes = columns.Sum(c => c.Type!.Bytes);
        var limit = index.IsClustered ? ClusteredBytes : NonclusteredBytes;
        if (bytes > limit)
            resolution.Fault(at, $"{index.Label} can have a key of {bytes} bytes, more than {limit}.");
    }

    private IReadOnlyList<string> ReadFilter(Identifier name, BooleanExpression? filter) =>
        filter is null ? [] : ExpressionReader.ReadOver(filter, table, resolution, $"Filter of index '{name.Value}'");

    private static List<string> Names(IEnumerable<ColumnWithSortOrder> columns) =>
        columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value).ToList();
}
