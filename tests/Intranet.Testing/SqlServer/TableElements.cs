using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>Adds the columns and constraints of a CREATE TABLE or ALTER TABLE ADD.</summary>
internal sealed class TableElements(Resolution resolution, Table table)
{
    private readonly IndexElements _indexes = new(resolution, table);
    private readonly ForeignKeyElements _foreignKeys = new(resolution, table);

    public void Add(TableDefinition definition)
    {
        var columns = definition.ColumnDefinitions.Where(AddColumn).ToList();
        foreach (var column in columns.Where(c => c.ComputedColumnExpression is not null))
            AddComputation(column);

        // Keys before foreign keys: a table may refer to itself.
        foreach (var column in columns)
            AddConstraints(column.Constraints, column);
        AddConstraints(definition.TableConstraints, column: null);
        foreach (var index in definition.Indexes.Concat(columns.Select(c => c.Index).OfType<IndexDefinition>()))
            _indexes.Add(index);
        foreach (var column in columns)
            AddForeignKeys(column.Constraints, column);
        AddForeignKeys(definition.TableConstraints, column: null);
    }

    private bool AddColumn(ColumnDefinition definition)
    {
        var name = definition.ColumnIdentifier;
        if (table.Column(name.Value) is not null)
        {
            resolution.Fault(name, $"Duplicate column '{name.Value}' in table '{table.Name}'.");
            return false;
        }

        var isComputed = definition.ComputedColumnExpression is not null;
        var type = isComputed ? null : ReadType(definition, definition.DataType);
        if (type == SqlType.RowVersion && table.Columns.Exists(c => c.Type == SqlType.RowVersion))
            resolution.Fault(name, $"Table '{table.Name}' has a second rowversion column '{name.Value}'.");
        var isKey = definition.Constraints.OfType<UniqueConstraintDefinition>().Any(u => u.IsPrimaryKey);
        var column = new Column(name.Value, resolution.Now)
        {
            Type = type,
            Collation = definition.Collation?.Value,
            IsNullable = definition.Constraints.OfType<NullableConstraintDefinition>().FirstOrDefault()?.Nullable ?? !isKey,
            IsIdentity = definition.IdentityOptions is not null,
            IsComputed = isComputed,
        };
        table.Columns.Add(column);
        if (definition.DefaultConstraint is { } standard)
            AddDefault(standard, column);
        return true;
    }

    public SqlType? ReadType(TSqlFragment at, DataTypeReference? reference)
    {
        var (type, fault) = SqlTypeReader.Read(reference);
        if (fault is not null)
            resolution.Fault(at, fault);
        return type;
    }

    private void AddComputation(ColumnDefinition definition)
    {
        var column = table.Column(definition.ColumnIdentifier.Value)!;
        var user = $"Computed column '{column.Name}'";
        column.ComputedFrom = ExpressionReader.ReadOver(definition.ComputedColumnExpression, table, resolution, user);
        foreach (var other in column.ComputedFrom.Where(n => table.Column(n) is { IsComputed: true }))
            resolution.Fault(definition, $"{user} names '{other}', which is computed itself.");
    }

    private void AddConstraints(IEnumerable<ConstraintDefinition> constraints, ColumnDefinition? column)
    {
        foreach (var constraint in constraints)
        {
            switch (constraint)
            {
                case UniqueConstraintDefinition key:
                    _indexes.Add(key, column?.ColumnIdentifier);
                    break;
                case CheckConstraintDefinition check:
                    AddCheck(check);
                    break;
                case DefaultConstraintDefinition { Column: { } name } standard:
                    if (resolution.FindColumn(table, name, "Default constraint") is { } target)
                        AddDefault(standard, target);
                    break;
                case ForeignKeyConstraintDefinition or NullableConstraintDefinition:
                    break;
                default:
                    resolution.Fault(constraint, $"{constraint.GetType().Name} is not known to this checker.");
                    break;
            }
        }
    }

    private void AddForeignKeys(IEnumerable<ConstraintDefinition> constraints, ColumnDefinition? column)
    {
        foreach (var key in constraints.OfType<ForeignKeyConstraintDefinition>())
            _foreignKeys.Add(key, column?.ColumnIdentifier);
    }

    private void AddCheck(CheckConstraintDefinition definition)
    {
        var name = definition.ConstraintIdentifier?.Value;
        var columns = ExpressionReader.ReadOver(definition.CheckCondition, table, resolution, $"Check constraint '{name}'");
        if (Declare(definition))
            table.Checks.Add(new CheckConstraint(name, columns));
    }

    private void AddDefault(DefaultConstraintDefinition definition, Column column)
    {
        ExpressionReader.ReadConstant(definition.Expression, resolution, $"Default of column '{column.Name}'");
        if (column is { IsDefaultInDoubt: true, DefaultName: { } old })
            resolution.Catalogue.Remove(table.Name with { Name = old });
        else if (column is { HasDefault: true, IsDefaultInDoubt: false })
            resolution.Fault(definition, $"Column '{column.Name}' of table '{table.Name}' has a default already.");
        if (column.IsIdentity || column.IsWrittenByServer)
            resolution.Fault(definition, $"Column '{column.Name}' of table '{table.Name}' cannot have a default.");
        (column.HasDefault, column.DefaultName, column.IsDefaultInDoubt) = (true, null, false);
        if (Declare(definition))
            column.DefaultName = definition.ConstraintIdentifier?.Value;
    }

    private bool Declare(ConstraintDefinition definition) =>
        definition.ConstraintIdentifier is not { } name
        || resolution.Declare(name, table.Name with { Name = name.Value }, ObjectKinds.Constraint);
}
