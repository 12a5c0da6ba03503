using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>Schemas, sequences, views, routines and triggers. The bodies of the last three are parsed, not resolved.</summary>
internal sealed class SchemaObjects(Resolution resolution)
{
    public bool Walk(TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateSchemaStatement schema:
                if (!resolution.Catalogue.AddSchema(schema.Name.Value))
                    resolution.Fault(schema, $"Duplicate schema '{schema.Name.Value}'.");
                return true;
            case DropSchemaStatement schema:
                resolution.Catalogue.RemoveSchema(schema.Schema.BaseIdentifier.Value);
                return true;
            case CreateSequenceStatement sequence:
                Declare(sequence.Name, ObjectKinds.Sequence);
                CheckSequenceType(sequence);
                return true;
            case AlterSequenceStatement sequence:
                Expect(sequence.Name, ObjectKinds.Sequence);
                return true;
            case DropObjectsStatement drop:
                return WalkDrop(drop);
            case TriggerStatementBody trigger:
                WalkTrigger(trigger);
                return true;
            default:
                return WalkBody(statement);
        }
    }

    private bool WalkBody(TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateViewStatement view:
                Declare(view.SchemaObjectName, ObjectKinds.View);
                return true;
            case AlterViewStatement view:
                Expect(view.SchemaObjectName, ObjectKinds.View);
                return true;
            case CreateProcedureStatement procedure:
                Declare(procedure.ProcedureReference.Name, ObjectKinds.Routine);
                return true;
            case CreateFunctionStatement function:
                Declare(function.Name, ObjectKinds.Routine);
                return true;
            case AlterProcedureStatement procedure:
                Expect(procedure.ProcedureReference.Name, ObjectKinds.Routine);
                return true;
            case AlterFunctionStatement function:
                Expect(function.Name, ObjectKinds.Routine);
                return true;
            case CreateOrAlterViewStatement view:
                resolution.Catalogue.TryAdd(ObjectName.From(view.SchemaObjectName), ObjectKinds.View);
                return true;
            case CreateOrAlterProcedureStatement procedure:
                resolution.Catalogue.TryAdd(ObjectName.From(procedure.ProcedureReference.Name), ObjectKinds.Routine);
                return true;
            case CreateOrAlterFunctionStatement function:
                resolution.Catalogue.TryAdd(ObjectName.From(function.Name), ObjectKinds.Routine);
                return true;
            default:
                return false;
        }
    }

    private void WalkTrigger(TriggerStatementBody trigger)
    {
        if (trigger.TriggerObject.Name is { } target && resolution.Catalogue.KindOf(ObjectName.From(target)) != ObjectKinds.View)
            resolution.FindTable(target);
        if (trigger is CreateTriggerStatement)
            Declare(trigger.Name, ObjectKinds.Trigger);
        else if (trigger is AlterTriggerStatement)
            Expect(trigger.Name, ObjectKinds.Trigger);
        else
            resolution.Catalogue.TryAdd(ObjectName.From(trigger.Name), ObjectKinds.Trigger);
    }

    private bool WalkDrop(DropObjectsStatement drop)
    {
        var kind = drop switch
        {
            DropSequenceStatement => ObjectKinds.Sequence,
            DropViewStatement => ObjectKinds.View,
            DropProcedureStatement or DropFunctionStatement => ObjectKinds.Routine,
            DropTriggerStatement => ObjectKinds.Trigger,
            _ => null,
        };
        if (kind is null)
            return false;
        foreach (var name in drop.Objects)
        {
            if (!drop.IsIfExists)
                Expect(name, kind);
            if (resolution.Catalogue.KindOf(ObjectName.From(name)) == kind)
                resolution.Catalogue.Remove(ObjectName.From(name));
        }

        return true;
    }

    private void CheckSequenceType(CreateSequenceStatement sequence)
    {
        foreach (var option in sequence.SequenceOptions.OfType<DataTypeSequenceOption>())
        {
            var (type, fault) = SqlTypeReader.Read(option.DataType);
            if (fault is not null)
                resolution.Fault(option, fault);
            else if (type!.Name is not ("tinyint" or "smallint" or "int" or "bigint" or "decimal"))
                resolution.Fault(option, $"A sequence cannot count in {type}.");
        }
    }

    private void Declare(SchemaObjectName name, string kind) => resolution.Declare(name, ObjectName.From(name), kind);

    private void Expect(SchemaObjectName name, string kind)
    {
        if (resolution.Catalogue.KindOf(ObjectName.From(name)) != kind)
            resolution.Fault(name, $"Unknown {kind} '{ObjectName.From(name)}'.");
    }
}
