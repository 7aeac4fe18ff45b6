package org.wegwijzer.retry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * An answer as it was given.
 *
 * @param fields those of its header that the resource set, by name
 * @param body JSON, byte by byte
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record KeptAnswer(int status, Map<String, String> fields, byte[] body) {

    KeptAnswer {
        fields = Map.copyOf(fields);
        body = body.clone();
    }

    /** All of it, compressed. */
    byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(status);
            out.writeInt(fields.size());
            for (var field : fields.entrySet()) {
                out.writeUTF(field.getKey());
                out.writeUTF(field.getValue());
            }
            out.writeInt(body.length);
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The answer that {@link #packed} packed. */
    static KeptAnswer unpacked(byte[] packed) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            var status = in.readInt();
            var fields = new LinkedHashMap<String, String>();
            for (var left = in.readInt(); left > 0; left--) {
                fields.put(in.readUTF(), in.readUTF());
            }
            return new KeptAnswer(status, fields, in.readNBytes(in.readInt()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
